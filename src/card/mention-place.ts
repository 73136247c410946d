/** The words of a mention with a little of what stands around them. */
export interface MentionPlace {
  vendor: string;
  exact: string;
  prefix: string;
  suffix: string;
}
