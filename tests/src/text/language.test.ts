import { expect, test } from "vitest";
import { detectLanguage } from "../../../src/text/language.ts";
import { matchIndex } from "../match/match-index.ts";

test.each([
  ["en", "The ministry said that it had no record of the contract with the firm."],
  ["de", "Das Ministerium sagte, es habe den Vertrag mit der Firma nicht verlängert."],
  ["fr", "Le ministère assure que le contrat avec la société n'a pas été prolongé."],
  ["pl", "Ministerstwo twierdzi, że umowa z firmą nie została przedłużona."],
  ["hu", "A minisztérium szerint a szerződést nem hosszabbították meg a céggel."],
  ["cs", "Ministerstvo tvrdí, že smlouva s firmou nebyla prodloužena."],
  ["tr", "Bakanlık, şirketle olan sözleşmenin uzatılmadığını ve yeni bir ihale için hazırlık yapıldığını söyledi."],
  ["ru", "Министерство заявило, что договор с фирмой не продлили, это ошибка."],
  ["uk", "Міністерство заявило, що договір із фірмою не продовжили."],
  ["el", "Το υπουργείο λέει ότι η σύμβαση δεν ανανεώθηκε."],
  ["he", "המשרד מסר שהחוזה עם החברה לא הוארך."],
  ["ar", "قالت الوزارة إن العقد مع الشركة لم يمدد."],
  ["fa", "وزارتخانه گفت که قرارداد با شرکت تمدید نشده و پرونده‌ای وجود ندارد."],
  ["hi", "मंत्रालय ने कहा कि कंपनी के साथ अनुबंध नहीं बढ़ाया गया।"],
  ["zh", "该部表示，与该公司的合同没有延长。"],
  ["ja", "同省は、会社との契約は延長されていないと述べた。"],
  ["ko", "부처는 회사와의 계약이 연장되지 않았다고 밝혔다."],
])("a sentence in %s is told by its script and short words", (iso, text) => {
  expect(detectLanguage(matchIndex.data.common, text)).toBe(iso);
});

test("numbers and a name alone tell no language", () => {
  expect(detectLanguage(matchIndex.data.common, "2021 — 42 %")).toBeUndefined();
  expect(detectLanguage(matchIndex.data.common, "Candiru")).toBeUndefined();
});
