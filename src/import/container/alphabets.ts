// Tells the code pages of Latin letters apart by the letters of languages: what spells none of them was read wrongly.

/** The letters beyond ASCII of the languages of each code page; lower case. */
const ALPHABETS: readonly (readonly [encoding: string, alphabets: readonly string[]])[] = [
  [
    'windows-1252',
    [
      ...['àâæçéèêëîïôœùûüÿ', 'äöüßé', 'áéíñóúü', 'áàâãçéêíóôõúü', 'àèéìíîòóùú', 'éèëïóöüáíú', 'åäöé'],
      ...['æøåéóòôèäö', 'áðéíóúýþæö', 'àçèéíïòóúü', 'éèïêôöçñàœæüä', 'áéíóú', 'äöõüšž'],
    ],
  ],
  [
    'windows-1250',
    ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćđšž', 'ăâîșțşţ', 'çë'],
  ],
  ['windows-1254', ['çğıöşüâîû']],
  ['windows-1257', ['ąčęėįšųūž', 'āčēģīķļņōŗšūž', 'äöõüšž']],
  ['windows-1258', ['àáâãèéêìíòóôõùúýăđơư\u0300\u0301\u0303\u0309\u0323']],
];
const MIN_LETTERS = 20;
/** How much of the letters a language must know, and how little of them those of Windows-1252. */
const MIN_FIT = 0.97;
const MAX_WESTERN_FIT = 0.9;

/** The code page whose languages have the letters of these bytes, where those of Windows-1252 don't; else null. */
export function codePageByAlphabet(bytes: Uint8Array): string | null {
  const fits = ALPHABETS.map(([encoding, alphabets]) => ({
    encoding,
    fit: bestFit(bytes, encoding, alphabets),
  }));
  const western = fits[0]?.fit ?? 1;
  if (western > MAX_WESTERN_FIT) return null;
  const [best] = fits.slice(1).sort((a, b) => b.fit - a.fit);
  return best !== undefined && best.fit >= MIN_FIT ? best.encoding : null;
}

function bestFit(bytes: Uint8Array, encoding: string, alphabets: readonly string[]): number {
  const letters =
    new TextDecoder(encoding)
      .decode(bytes)
      .toLowerCase()
      .match(/(?![a-z])[\p{L}\p{M}]/gu) ?? [];
  if (letters.length < MIN_LETTERS) return 1;
  return Math.max(
    ...alphabets.map(
      (alphabet) => letters.filter((letter) => alphabet.includes(letter)).length / letters.length,
    ),
  );
}
