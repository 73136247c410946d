import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../src/since/changes.ts";
import { readFacts } from "../../../src/tools/read-facts.ts";

const facts = readFacts(join(import.meta.dirname, "../../../data"));
const instruments = facts.jurisdictions.flatMap((jurisdiction) => jurisdiction.instruments);
const eventsOf = (id: string) => facts.vendors.find((vendor) => vendor.id === id)?.controls ?? [];
const TODAY = "2026-11-24";

describe("what changed since an article was published", () => {
  test("an article of 28 February 2024 about Sandvine was written while it was listed; it has been removed since", () => {
    const [change, ...others] = changesBetween(eventsOf("sandvine"), instruments, "2024-02-28", TODAY);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      instrument: "us-entity-list",
      then: { state: "listed", since: "2024-02-27" },
      now: { state: "delisted", since: "2024-10-23", announced: "2024-10-21" },
      events: ["us-entity-list-delisted-2024-10-23"],
    });
  });
  test("nothing changed for an article written the day after the removal", () => {
    expect(changesBetween(eventsOf("sandvine"), instruments, "2024-10-24", TODAY)).toEqual([]);
  });
  test("an article older than the listing sees both events, and no change of state between never and no longer is missed", () => {
    expect(changesBetween(eventsOf("sandvine"), instruments, "2020-09-15", TODAY)[0]).toMatchObject({ then: { state: "not-found" }, now: { state: "delisted" }, events: ["us-entity-list-listed-2024-02-27", "us-entity-list-delisted-2024-10-23"] });
  });
  test("persons taken off a list do not change Intellexa's own standing", () => {
    expect(changesBetween(eventsOf("intellexa"), instruments, "2025-12-01", TODAY)).toEqual([]);
  });
  test("an article day that is no whole day, or lies after today, changes nothing", () => {
    expect(changesBetween(eventsOf("sandvine"), instruments, "2024", TODAY)).toEqual([]);
    expect(changesBetween(eventsOf("sandvine"), instruments, "2027-01-01", TODAY)).toEqual([]);
  });
});
