import type { Claim } from "../../claim/claim.ts";
import { type SayContext, sayClaim } from "../../claim/say-claim.ts";
import { sayDay } from "../../words/day-words.ts";

/** A readable answer for a terminal: what was understood, how the record stands to it, on what it rests, more exact words. */
export function claimText(claims: readonly Claim[], context: SayContext): string {
  const { say, sentence } = context;
  const lines = [`“${sentence}”`];
  const checked = claims.filter(({ relation }) => relation !== "none");
  if (checked.length === 0) lines.push("", `… ${say("claim_no_claim")}`, `  ${say("claim_no_claim_help")}`);
  for (const claim of checked) {
    const said = sayClaim(claim, context);
    const sign = claim.outcome === "supports" ? "=" : claim.outcome === "contradicts" ? "≠" : "…";
    lines.push("", `${say("claim_who")}: ${said.who} · ${say("claim_says")}: ${said.says}${said.where === null ? "" : ` · ${say("claim_where")}: ${said.where}`} · ${say("claim_when")}: ${said.when}`);
    lines.push(`${sign} ${said.heading}`, ...said.reasons.map((reason) => `  ${reason}`));
    for (const { day, announced, action, sources } of claim.record) {
      const dates = [...new Set([announced, day].filter((one) => one !== null))].map((one) => sayDay(one, say.locale)).join(" / ");
      lines.push(`  - ${[dates, action].filter(Boolean).join(" ")}`, ...sources.map(({ title, publisher, date, url }) => `      ${[publisher, title, date].filter(Boolean).join(" · ")} · ${url}`));
    }
    if (claim.moreExact) lines.push(`  ${say("claim_more_exact")}: “${claim.moreExact.sentence}”`);
  }
  return [...lines, "", say("claim_foot"), ""].join("\n");
}
