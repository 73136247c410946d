import { describe, expect, test } from "vitest";
import { textFragment } from "../../../src/card/text-fragment.ts";

describe("a link to the words of a quote", () => {
  test("names the words and the whole words beside them", () => {
    expect(textFragment("https://news.example/a", { exact: "NSO Group", prefix: "ut off by the Israeli spyware maker ", suffix: ", which was put" })).toBe(
      "https://news.example/a#:~:text=Israeli%20spyware%20maker-,NSO%20Group",
    );
  });
  test("words that stand against the mention without a space are not cut into the link", () => {
    expect(textFragment("https://news.example/a", { exact: "NSO", prefix: "以色列", suffix: "集团" })).toBe("https://news.example/a#:~:text=NSO");
  });
  test("a hyphen, a comma and an ampersand in the words are no syntax", () => {
    expect(textFragment("https://news.example/a?b=1#top", { exact: "AT&T-Tel, Inc", prefix: "", suffix: "" })).toBe("https://news.example/a?b=1#top:~:text=AT%26T%2DTel%2C%20Inc");
  });
  test("an older directive in the address is replaced", () => {
    expect(textFragment("https://news.example/a#:~:text=old", { exact: "new", prefix: "", suffix: " words follow here then" })).toBe("https://news.example/a#:~:text=new,-words%20follow%20here");
  });
});
