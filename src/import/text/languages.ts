// Converts the names of languages in headers of plain texts to BCP 47 tags.

const TAGS: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  german: 'de',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  dutch: 'nl',
  finnish: 'fi',
  swedish: 'sv',
  danish: 'da',
  norwegian: 'no',
  polish: 'pl',
  hungarian: 'hu',
  greek: 'el',
  latin: 'la',
  chinese: 'zh',
  japanese: 'ja',
  russian: 'ru',
  czech: 'cs',
  catalan: 'ca',
  esperanto: 'eo',
  welsh: 'cy',
  irish: 'ga',
};

/** The BCP 47 tag of a language; null for unknown names. */
export function languageTag(name: string): string | null {
  const normalised = name.trim().toLowerCase();
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(normalised) && !(normalised in TAGS)) return name.trim();
  return TAGS[normalised.split(/[\s,(;]/)[0] ?? ''] ?? null;
}
