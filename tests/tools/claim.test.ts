import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const TOP = join(import.meta.dirname, "../..");
const claim = (args: string[], input?: string): string =>
  execFileSync(process.execPath, [join(TOP, "node_modules/tsx/dist/cli.mjs"), join(TOP, "src/tools/counterwatch.ts"), "claim", ...args], { cwd: TOP, encoding: "utf8", ...(input === undefined ? {} : { input }) });

describe("npm run claim", () => {
  it("answers each line of standard input with one line of JSON, in order, also an empty one", { timeout: 60_000 }, () => {
    const lines = claim(["--json", "--lang", "en", "--on", "2026-11-24", "-"], "Sandvine is on the Entity List.\n\nNSO Group makes Pegasus.\nThe weather was fine.\n").trimEnd().split("\n");
    const answers = lines.map((line) => JSON.parse(line) as { claims: { vendor: string; relation: string; instrument: string | null; outcome: string; record: { events: string[]; dates: string[]; sources: unknown[] }[] }[] });
    expect(answers.map(({ claims }) => claims.map(({ vendor, relation, instrument, outcome }) => [vendor, relation, instrument, outcome]))).toEqual([
      [["sandvine", "currently-listed", "us-entity-list", "contradicts"]], [], [["nso-group", "maker-of", null, "supports"]], [],
    ]);
    expect(answers[0]?.claims[0]?.record.flatMap(({ events }) => events)).toEqual(["us-entity-list-listed-2024-02-27", "us-entity-list-delisted-2024-10-23"]);
    expect(answers[0]?.claims[0]?.record.every(({ dates, sources }) => dates.length > 0 && sources.length > 0)).toBe(true);
  });

  it("answers in words without --json", { timeout: 60_000 }, () => {
    expect(claim(["--on", "2026-11-24", "Sandvine is on the Entity List."])).toContain("The record contradicts this");
  });
});
