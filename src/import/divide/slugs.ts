// Makes slugs of scenes from their chapters, so that they stay the same when a book is imported again.

const MAX_SLUG_CHARS = 64;
/** Leaves space for a suffix such as “-12-345”. */
const MAX_BASE_CHARS = 52;

export interface SlugChapter {
  readonly title: string | null;
  /** A slug made of its number, such as “chapter-12”; null for a chapter without a number. */
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

/** a, b … z, aa: a number would look like that of another scene in the chapter. */
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
    .replace(/^-|-$/g, '');
  if (bare.length <= MAX_BASE_CHARS) return bare;
  const cut = bare.slice(0, MAX_BASE_CHARS + 1);
  return (cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, MAX_BASE_CHARS)).replace(
    /-$/,
    '',
  );
}
