/** Scripts as far as word boundaries need them. `open` scripts put no space between words, so a name may start and end anywhere in them. */
export const Script = {
  none: 0,
  latin: 1,
  cyrillic: 2,
  greek: 3,
  hebrew: 4,
  arabic: 5,
  indic: 6,
  caucasian: 7,
  han: 8,
  kana: 9,
  hangul: 10,
  open: 11,
} as const;
export type Script = (typeof Script)[keyof typeof Script];

/** The script of a UTF-16 unit that can stand in a word (letters, marks, and for Latin digits and `_`); `none` for all else. */
export function scriptOf(unit: number): Script {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95 ? Script.latin : Script.none;
  if (unit < 0x250) return unit === 0xd7 || unit === 0xf7 || (unit < 0xc0 && unit !== 0xaa && unit !== 0xb5 && unit !== 0xba) ? Script.none : Script.latin;
  if (unit < 0x370) return unit >= 0x300 || unit < 0x2b0 ? Script.latin : Script.none;
  if (unit < 0x400) return Script.greek;
  if (unit < 0x530) return Script.cyrillic;
  if (unit < 0x590) return Script.caucasian;
  if (unit < 0x600) return unit < 0x5be || unit > 0x5c7 ? (unit >= 0x5f3 && unit <= 0x5f4 ? Script.none : Script.hebrew) : unit === 0x5be || unit === 0x5c0 || unit === 0x5c3 || unit === 0x5c6 ? Script.none : Script.hebrew;
  if (unit < 0x780) return unit === 0x60c || unit === 0x61b || unit === 0x61f || unit === 0x6d4 || (unit >= 0x66a && unit <= 0x66d) ? Script.none : Script.arabic;
  if (unit >= 0x900 && unit < 0xe00) return unit === 0x964 || unit === 0x965 ? Script.none : Script.indic;
  if (unit >= 0xe00 && unit < 0x1000) return Script.open;
  if (unit >= 0x10a0 && unit < 0x1100) return Script.caucasian;
  if (unit >= 0x1e00 && unit < 0x1f00) return Script.latin;
  if (unit >= 0x1f00 && unit < 0x2000) return Script.greek;
  if (unit >= 0x3041 && unit < 0x3100) return unit === 0x30fb || unit === 0x30a0 ? Script.none : Script.kana;
  if (unit >= 0x3400 && unit < 0xa000) return Script.han;
  if (unit >= 0xac00 && unit < 0xd7a4) return Script.hangul;
  if (unit >= 0xf900 && unit < 0xfb00) return Script.han;
  if (unit >= 0xfb50 && unit < 0xfeff && !(unit >= 0xfe00 && unit < 0xfe70)) return Script.arabic;
  if (unit >= 0xff10 && unit < 0xff5b) return (unit >= 0xff21 && unit <= 0xff3a) || unit >= 0xff41 || unit <= 0xff19 ? Script.latin : Script.none;
  if (unit >= 0xff66 && unit < 0xffa0) return Script.kana;
  return Script.none;
}

/** True where a name can start or end inside a run of letters: Han, kana, Hangul, Thai and the like. */
export function isOpen(script: Script): boolean {
  return script >= Script.han;
}
