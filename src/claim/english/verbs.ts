const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Forms of to be, to have and to do, and the passive "get". */
export const BE = set("is are was were be been being am isn gets got get getting");
export const HAVE = set("has have had having");
export const DO = set("does do did");

/** What makes a statement one of wish, guess or future. */
export const MODAL = set("will would could may might should shall must can cannot");

/** Words that may stand between subject and verb and change nothing. */
export const ADVERB = set(
  "also now still currently already officially formally recently reportedly allegedly apparently then just previously formerly once later since first subsequently long ever again both all each since widely effectively thus therefore indeed even publicly controversially famously separately together finally yesterday today jointly simultaneously eventually quietly initially additionally itself themselves soon afterwards nevertheless " +
    "actually only wholly fully partly entirely reported ultimately technically legally promptly swiftly",
);
export const NEGATION = set("not never neither nor hardly without");

/** Verbs that put somebody on a list: base, third person, past, -ing. */
export const ADD = set(
  "add adds added adding place places placed placing put puts putting include includes included including list lists listed listing designate designates designated designating name names named naming label labels labelled labeled declare declares declared enter entered land lands landed landing join joins joined joining slap slaps slapped slapping subject subjected",
);

export const REMOVE = set(
  "remove removes removed removing delist delists delisted delisting drop drops dropped dropping strike strikes struck striking take takes took taken taking delete deletes deleted deleting lift lifts lifted lifting clear clears cleared clearing release releases released releasing withdraw withdrew withdrawn scrub scrubbed unlist unlisted exit exits exited leave leaves left come comes came",
);

/** Verbs that name a measure by themselves. */
export const MEASURE_VERB: Readonly<Record<string, "sanction" | "blacklist" | "ban">> = {
  sanction: "sanction", sanctions: "sanction", sanctioned: "sanction", sanctioning: "sanction",
  blacklist: "blacklist", blacklists: "blacklist", blacklisted: "blacklist", blacklisting: "blacklist", blocklisted: "blacklist", blocklist: "blacklist", blocklists: "blacklist",
  designated: "sanction", designates: "sanction", designate: "sanction",
  ban: "ban", bans: "ban", banned: "ban", banning: "ban", bar: "ban", bars: "ban", barred: "ban", barring: "ban", prohibit: "ban", prohibits: "ban", prohibited: "ban", outlaw: "ban", outlawed: "ban", outlaws: "ban",
  exclude: "ban", excludes: "ban", excluded: "ban", divested: "ban", divests: "ban",
};
export const STATE = set("remain remains remained stay stays stayed appear appears appeared sit sits sat feature features featured figure figures figured stand stands stood linger lingers");

/** Words that refer to a vendor named before. */
export const PRONOUN = set("it they he she both we");
export const FIRM = set("company companies firm firms maker makers vendor vendors group groups manufacturer manufacturers developer developers business businesses seller startup startups duo trio pair two supplier suppliers outfit outfits consortium alliance");
export const RELATIVE = set("which who that");

/** Nouns for what a vendor makes: "Hikvision cameras". */
export const WARES = set("camera cameras equipment products product gear devices device drones drone technology tech hardware software spyware phones kit systems tools services technologies surveillance video telecom telecoms malware tool system");

/** Nouns for those who belong to a vendor but are not it. */
export const KIN: Readonly<Record<string, "subsidiary" | "person" | "officer" | "parent" | "reseller">> = {
  subsidiary: "subsidiary", subsidiaries: "subsidiary", affiliate: "subsidiary", affiliates: "subsidiary", unit: "subsidiary", units: "subsidiary", arm: "subsidiary", arms: "subsidiary", branch: "subsidiary",
  people: "person", individuals: "person", persons: "person", executives: "person", associates: "person", insiders: "person",
  founder: "officer", founders: "officer", "co-founder": "officer", cofounder: "officer", executive: "officer", employees: "officer", ceo: "officer", boss: "officer", director: "officer", directors: "officer", chief: "officer", owner: "officer", officials: "officer", leader: "officer", leaders: "officer", manager: "officer", managers: "officer", shareholder: "officer", entrepreneurs: "officer", 
  parent: "parent", distributor: "reseller", distributors: "reseller", reseller: "reseller", resellers: "reseller",
};
export const SUBORDINATOR = set("after before because when while although though until if unless whether whereas since as once despite following where");
export const CONDITION = set("if unless whether");
export const COORDINATOR = set("and but or then");
export const PREPOSITION = set("of for by with at from behind to against on in into under over about between among near through via without within alongside unlike than versus");
export const DETERMINER = set("the a an its their his her this that these those our your my one some any other another several many two three four five six seven both all");

/** Governors of "to add": what they make of the act. */
export const DID = set("decided decides moved moves voted went goes proceeded managed ended began begins started starts continues continued agreed acted chose used rushed opted");
export const FAILED = set("failed fails declined declines refused refuses neglected stopped avoided opposed");
export const SEEMS = set("said reported believed thought understood alleged claimed known found happens appears seems continues rumoured rumored considered");

export const WISH = set(
  "called calls calling call urged urges urging urge considering considers considered consider seeking seeks sought seek wants wanted want pushed push pushing demanded demands demand demanding lobbying lobbied lobby proposed proposes proposal proposing threatened threatens threat threatening possible potential potentially plan plans planned planning expected expects expect likely unlikely set poised about hopes hoped hope recommended recommends recommend asked asks ask asking try tried tries trying fears feared fear risk risks risked risking mulls mulling mulled weighs weighing weighed eyes eyeing bid effort efforts campaign petition petitioned petitions request requested requests pending proposing supports backed backs would bill vows vowed vow pledged promised intends intend intended aims prepares preparing prepared warns warned warn warning speculation suggested suggests suggest propose debate debated debating discuss discussed discussing discussion discussions avoid prevent imminent",
);
export const DENIAL = set("denies denied deny denying rejects rejected disputes disputed refutes refuted");
export const REPORT = set("said says saying reported reports reporting announced announces according reportedly wrote writes claims claimed claim alleges alleged allegedly stated states confirmed confirms told tells noted notes argued argues believes believe believed thinks learned revealed reveals recalled insists insisted maintains");
const ALL = [BE, HAVE, DO, MODAL, ADVERB, NEGATION, ADD, REMOVE, STATE, PRONOUN, FIRM, RELATIVE, WARES, SUBORDINATOR, COORDINATOR, PREPOSITION, DETERMINER, DID, FAILED, WISH, DENIAL, REPORT];

const MORE = set(
  "i you what why how no none nobody there here meanwhile however so yes did remember let imagine suppose lawmakers senators officials government critics shares investors researchers last next earlier according israeli rumours rumors contrary unlike like chinese russian headquartered based owned owns made makes make develops developed sells sold builds built bought acquired acquires renamed rebranded called known founded became now off back new list blacklist breaking exclusive update opinion analysis spy firm's company's most some few many national security human rights export exports trade import imports federal agencies agency military state-owned hackers law lawmakers congress",
);

/** True for a word that English itself has, as opposed to a name; `low` in lower case. Only what the readers of claims need to know. */
export function isEnglishWord(low: string): boolean {
  return MORE.has(low) || low in MEASURE_VERB || low in KIN || ALL.some((words) => words.has(low));
}
