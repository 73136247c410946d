import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { run as card } from "../../src/tools/card.ts";
import { run as cite } from "../../src/tools/cite.ts";
import { helpOf, overview } from "../../src/tools/help.ts";

const ROOT = join(import.meta.dirname, "../..");
/** A command run in this process, with what it said. */
async function say(run: (argv: string[]) => number | Promise<number>, args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      said.out += String(text);
      return true;
    }),
    vi.spyOn(console, "log").mockImplementation((text: string) => void (said.out += `${text}\n`)),
    vi.spyOn(console, "error").mockImplementation((text: string) => void (said.err += `${text}\n`)),
  ];
  try {
    const code = await run([...args]);
    return { code, ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
/** The whole command in a process of its own. */
const counterwatch = (args: readonly string[], input = ""): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "src/tools/counterwatch.ts"), ...args], { cwd: ROOT, encoding: "utf8", input });
  return { code: status, out: stdout, err: stderr };
};

describe("counterwatch at the desk, without a browser", { timeout: 120_000 }, () => {
  test("says what there is, how each command is called, and its exit codes", async () => {
    const out = overview(new Set(["explain", "claim", "facts", "card", "cite"]));
    for (const name of ["explain", "claim", "facts", "card", "cite"]) expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
    expect(out).toContain("Exit codes");
    for (const name of ["claim", "facts"]) expect(helpOf(name)).toMatch(/Exit 0/);
    for (const run of [card, cite]) expect((await say(run, ["--help"])).out).toMatch(/Exit 0/);
  });

  test("card: many vendors from standard input, one JSON line each in the order asked", () => {
    const { code, out } = counterwatch(["card", "--form", "json", "--on", "2026-11-24", "-"], "nso-group\nSandvine\n");
    expect(code).toBe(0);
    expect(out.trim().split("\n").map((line) => (JSON.parse(line) as { vendor: { id: string } }).vendor.id)).toEqual(["nso-group", "sandvine"]);
  });

  test("card: then and now in 300 characters, with days and sources", async () => {
    const { code, out } = await say(card, ["sandvine", "--since", "2024-02-28", "--on", "2026-11-24", "--form", "text-300"]);
    expect(code).toBe(0);
    expect([...out.trim()].length).toBeLessThanOrEqual(300);
    for (const said of ["28\u00a0Feb\u00a02024: Listed", "24\u00a0Nov\u00a02026: Removed", "21\u00a0Oct\u00a02024", "reported", "89\u00a0FR\u00a014403"]) expect(out).toContain(said);
  });

  test("card: says nothing that came after the day asked", async () => {
    const { out } = await say(card, ["sandvine", "--on", "2024-03-01", "--form", "text"]);
    expect(out).toContain("On the US Entity List since 27\u00a0February\u00a02024");
    expect(out).not.toMatch(/Removed|2025|2026/);
  });

  test("cite: one source as RIS, one event as BibTeX", async () => {
    expect((await say(cite, ["sandvine", "s4", "--form", "ris", "--on", "2026-11-24"])).out).toMatch(/^TY {2}- RPRT\r\nTI {2}- Commerce Removes Sandvine/);
    const { code, out } = await say(cite, ["sandvine", "us-entity-list-listed-2024-02-27", "--form", "bibtex"]);
    expect(code).toBe(0);
    expect(out).toContain("number = {89 FR 14403}");
  });

  test("a wrong call, an unknown name and an unknown event are refused with exit code 2 and a way on", async () => {
    for (const [run, args, words] of [
      [card, ["sandvin"], "near in spelling: Sandvine"], [card, ["sandvine", "--event", "none"], "it has: us-entity-list-listed-2024-02-27"],
      [card, ["sandvine", "--form", "gif"], "one of: text"], [cite, ["sandvine", "zz"], "neither a source nor an event"], [card, ["sandvine", "--lang", "xx"], "no words in xx"],
    ] as const) {
      const { code, err } = await say(run, args);
      expect(code, args.join(" ")).toBe(2);
      expect(err).toContain(words);
    }
  });
});
