import { expect, test } from "vitest";
import { sayDay } from "../../../src/words/day-words.ts";
import { makeSay } from "../../../src/words/say.ts";
import { sayNames } from "../../../src/words/say-names.ts";

const messages = {
  card_off: { message: "رُفعت من $LIST$، $DAY$" },
  common_sources_one: { message: "مصدر واحد" }, common_sources_few: { message: "$COUNT$ مصادر" }, common_sources_other: { message: "$COUNT$ مصدر" },
};

test("in text from right to left a name keeps its own direction, and a number needs none", () => {
  const say = makeSay("ar", messages, {});
  expect(say("card_off", { list: "US Entity List", day: "2024" })).toBe("رُفعت من \u2068US Entity List\u2069، \u20682024\u2069");
  expect(say.count("common_sources", 3)).toBe(`${new Intl.NumberFormat("ar").format(3)} مصادر`);
  expect(say.count("common_sources", 1)).toBe("مصدر واحد");
});

test("in text from left to right nothing is put around a name", () => {
  expect(makeSay("ru", { card_off: { message: "$LIST$, $DAY$" } }, {})("card_off", { list: "ООО «Синтез»", day: "2024" })).toBe("ООО «Синтез», 2024");
});

test("a phrase that a language lacks is said in English, and a locale of the browsers is a language tag", () => {
  const say = makeSay("zh_CN", {}, { card_state_listed: { message: "Listed" } });
  expect([say("card_state_listed"), say.locale, say.dir]).toEqual(["Listed", "zh-CN", "ltr"]);
});

test("a Russian date ends without “г.”, so that a sentence after it has one stop; a month and a year stay as exact as they are", () => {
  expect(["2024-03-01", "2024-03", "2024"].map((day) => sayDay(day, "ru", "long"))).toEqual(["1\u00a0марта\u00a02024", "март\u00a02024", "2024"]);
});

test("listed names are parted in every language, and in text from right to left each keeps its own direction", () => {
  const names = ["Candiru", "Saito Tech"];
  expect(sayNames(names, { locale: "zh-CN", dir: "ltr" }, { type: "unit" })).toBe("Candiru和Saito Tech");
  expect(sayNames(names, { locale: "en", dir: "ltr" }, { type: "unit" })).toBe("Candiru, Saito Tech");
  expect(sayNames(names, { locale: "ar", dir: "rtl" })).toBe("\u2068Candiru\u2069 و\u2068Saito Tech\u2069");
});
