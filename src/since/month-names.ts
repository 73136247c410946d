/**
 * Month names and their usual short forms in the languages of the press we read, as the Unicode CLDR has them; lower case.
 * Twelve entries a language, forms of one month joined by `|`.
 */
const MONTHS: Readonly<Record<string, string>> = {
  en: "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
  es: "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic",
  fr: "janvier|janv février|fevrier|févr|fevr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc",
  de: "januar|jänner|jan februar|feb märz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
  pt: "janeiro|jan fevereiro|fev março|marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
  it: "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic",
  nl: "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep oktober|okt november|nov december|dec",
  pl: "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
  cs: "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec",
  hu: "január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus|aug szeptember|szept október|okt november|nov december|dec",
  ru: "января|январь|янв февраля|февраль|февр|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сент|сен октября|октябрь|окт ноября|ноябрь|нояб|ноя декабря|декабрь|дек",
  uk: "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень",
  el: "ιανουαρίου|ιαν φεβρουαρίου|φεβ μαρτίου|μαρ απριλίου|απρ μαΐου|μαι ιουνίου|ιουν ιουλίου|ιουλ αυγούστου|αυγ σεπτεμβρίου|σεπ οκτωβρίου|οκτ νοεμβρίου|νοε δεκεμβρίου|δεκ",
  tr: "ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara",
  ar: "يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|ابريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|اغسطس|آب سبتمبر|أيلول أكتوبر|اكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول",
  he: "ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר",
  fa: "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
  hi: "जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
};

let table: Map<string, number> | null = null;

/** The month (1–12) that a word names in any of these languages, or null. Two languages never give one word to two months here. */
export function monthNamed(word: string): number | null {
  table ??= build();
  return table.get(word.toLowerCase().replace(/\.$/, "")) ?? null;
}

function build(): Map<string, number> {
  const names = new Map<string, number>();
  const clashes = new Set<string>();
  for (const months of Object.values(MONTHS))
    months.split(" ").forEach((forms, at) => {
      for (const form of forms.split("|")) {
        const name = form.replaceAll("_", " ");
        if (names.has(name) && names.get(name) !== at + 1) clashes.add(name);
        names.set(name, at + 1);
      }
    });
  // `listopad` is November in Polish and October in Croatian, say: a word that is two months is none.
  for (const name of clashes) names.delete(name);
  return names;
}
