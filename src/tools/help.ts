/** A command in one line, and how it is called where its own `--help` does not say so. */
export interface CommandHelp {
  what: string;
  use?: string;
}

/** What each command is for, in the order in which somebody meets them: at the desk, with the data, with the code. */
export const COMMAND_HELP: Readonly<Record<string, Readonly<Record<string, CommandHelp>>>> = {
  "At the desk": {
    explain: { what: "which vendors a text, a page or a folder of drafts names, and why" },
    claim: {
      what: "a sentence against the record: supported, contradicted, not covered",
      use: `claim -- [--json] [--lang XX] [--on DAY] "a sentence"
claim -- --json -        one text a line on standard input, one JSON line each in the same order

Exit 0, whatever came out; 1 if the facts are wrong; 2 for a wrong call.`,
    },
    facts: {
      what: "one vendor's record as it stood on a day",
      use: `facts -- ID|NAME [--on DAY] [--json]
facts -- --json -        one name a line on standard input, one JSON line each in the same order; { asked, error } for what is not on record
facts -- --summary [--json]

Exit 0; 1 if the facts are wrong; 2 for a wrong call or a name that is not on record.`,
    },
    card: { what: "facts to hand on, as text, Markdown, HTML or a picture with its sources" },
    cite: { what: "a record, an event or a source as Chicago, APA, BibTeX, RIS, CSL-JSON, Markdown, Wikipedia" },
    export: { what: "the whole database as JSON, tables and FollowTheMoney", use: "export -- [--to DIR]\n\nExit 0; 1 if the facts are wrong." },
  },
  "With the data": {
    check: { what: "every record against every curation rule", use: "check -- [WORD …] [--on DAY] [--json] [--rules]\n\nExit 0; 1 if anything is objected to." },
    compile: { what: "data/ to .facts/, the compiled database", use: "compile -- [--data DIR --out DIR]\n\nExit 0; 1 with a line for each thing that is wrong." },
    new: { what: "a skeleton of a record with the questions to answer", use: "new -- vendor ID\n\nExit 0; 2 for a wrong call or a record that is there already." },
    stale: { what: "instruments, vendors and cases that nobody has looked at lately", use: "stale -- [--on DAY] [--json]\n\nExit 0; 2 for a wrong day." },
    schema: { what: "JSON Schema for editors, from src/facts", use: "schema\n\nExit 0." },
    import: { what: "research records to data/, once" },
  },
  "With the code": {
    build: { what: "the extension for both browsers, and zips", use: "build -- [chrome|firefox] [--no-zip]\n\nExit 0; else that of the step that failed." },
    demo: { what: "the extension in a browser on the demo article" },
    bench: { what: "time and size, beside the floor and beside peers" },
    access: { what: "contrast, names and keyboard, in real browsers" },
    words: { what: "the English messages that browsers read, from src/words", use: "words\n\nExit 0." },
  },
};

/** The help of one command where its own file has none; null if it speaks for itself. */
export function helpOf(name: string): string | null {
  for (const group of Object.values(COMMAND_HELP)) {
    const found = group[name];
    if (found?.use !== undefined) return `${name} · ${found.what}\n\n  ${found.use.split("\n").map((line) => (line.startsWith("Exit") || line === "" ? line : `npm run -s ${line}`)).join("\n  ").replaceAll("\n  \n  ", "\n\n").replaceAll("\n  Exit", "\nExit")}`;
  }
  return null;
}

/** The list of commands that are there. */
export function overview(known: ReadonlySet<string>): string {
  const groups = Object.entries(COMMAND_HELP).map(([title, commands]) => {
    const lines = Object.entries(commands).filter(([name]) => known.has(name)).map(([name, { what }]) => `  ${name.padEnd(10)}${what}`);
    return [title, ...lines].join("\n");
  });
  const rest = [...known].filter((name) => !Object.values(COMMAND_HELP).some((commands) => name in commands));
  return `counterwatch · who is named in a text, and what is on record about them

  npm run -s NAME -- …   or   npm run -s counterwatch -- NAME …
  NAME --help says how a command is called

${groups.join("\n\n")}${rest.length === 0 ? "" : `\n\nOthers\n  ${rest.join(", ")}`}

Exit codes, of every command: 0 done · 1 the facts are wrong, or what was asked for cannot be had without losing a source · 2 a wrong call, or nothing on record
explain, claim, facts and card give one JSON line a text or vendor with --json (card: --form json), in the order asked. Nothing is ever sent; no command reaches for the network.`;
}
