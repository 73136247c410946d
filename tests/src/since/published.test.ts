import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { gatherDateClues, type QueryRoot } from "../../../src/since/date-clues.ts";
import { publishedDay } from "../../../src/since/published.ts";
import forms from "./date-forms.json" with { type: "json" };

interface Form {
  name: string;
  lang: string;
  html: string;
  day: string | null;
  from: string;
  modified?: string;
}

const TODAY = "2026-11-24";

describe("the article's own day", () => {
  test.each(forms as Form[])("$name", ({ html, lang, day, from, modified }) => {
    const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
    const published = publishedDay(gatherDateClues(document as unknown as QueryRoot), TODAY, lang);
    expect(published).toEqual({ day, from, modified: modified ?? null });
  });

  test("a page with ten thousand scripts and metas is read in bounds", () => {
    const { document } = parseHTML(`<html><body>${"<script type='application/ld+json'>[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]</script><time>x</time>".repeat(10_000)}</body></html>`);
    const clues = gatherDateClues(document as unknown as QueryRoot);
    expect(clues.jsonLd.length).toBeLessThanOrEqual(40);
    expect(clues.times.length).toBeLessThanOrEqual(40);
    expect(publishedDay(clues, TODAY, "en").day).toBeNull();
  });
});
