// Slugs of scenes, from the chapter and the place in it, so that they last when a book is imported again.

const MAX_SLUG_CHARS = 64;
/** Room for “-12-345” behind the chapter's own. */
const MAX_BASE_CHARS = 52;

export interface SlugChapter {
  readonly title: string | null;
  /** What its number makes of a slug; null where it has none. */
  readonly name: string | null;
  readonly scenes: number;
}

/** Unique slugs, chapter by chapter: `a-caucus-race`, `a-caucus-race-2`; `chapter-3`, `chapter-3-2` without titles. */
export function slugsOf(chapters: readonly SlugChapter[]): string[] {
  const used = new Set<string>();
  const duplicateCounts = new Map<string, number>();
  return chapters.flatMap(({ title, name, scenes }, index) => {
    const base =
      slugify(title ?? '') ||
      slugify(name ?? '') ||
      (chapters.length === 1 ? 'scene' : `chapter-${index + 1}`);
    return Array.from({ length: scenes }, (_, at) => {
      const wanted = at === 0 && base !== 'scene' ? base : `${base}-${at + 1}`;
      let unique = wanted;
      while (used.has(unique)) {
        const duplicate = (duplicateCounts.get(wanted) ?? 0) + 1;
        duplicateCounts.set(wanted, duplicate);
        unique = `${wanted}-${letterSuffix(duplicate)}`;
      }
      used.add(unique);
      return unique.slice(0, MAX_SLUG_CHARS);
    });
  });
}

/** a, b … z, aa: figures would read like another place in the chapter. */
function letterSuffix(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letterSuffix(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

function slugify(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (bare.length <= MAX_BASE_CHARS) return bare;
  const cut = bare.slice(0, MAX_BASE_CHARS + 1);
  return (cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, MAX_BASE_CHARS)).replace(
    /-+$/,
    '',
  );
}
