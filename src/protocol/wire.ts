/** A call on the wire. */
export interface Request {
  call: string;
  args: unknown[];
}
/** An answer on the wire; survives structured clone. */
export type Answer = { ok: true; value: unknown } | { ok: false; error: { code: "unknown-call" | "denied" | "bad-argument" | "failed"; words: string } };

/** True for something that looks like a call of ours; anything else is not answered. */
export function isRequest(message: unknown): message is Request {
  return typeof message === "object" && message !== null && typeof (message as Request).call === "string" && Array.isArray((message as Request).args);
}
