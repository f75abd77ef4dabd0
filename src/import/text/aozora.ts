// Reads the marks of Aozora Bunko's texts: ruby, notes of who typed them, headings, page breaks, and the colophon.

/** The key to the marks stands between two rules of dashes. */
const RULE = /\n-{20,}(?=\n)/g;
const KEY_WORDS = /テキスト中に現れる記号|《》：ルビ/u;
/** What the text was typed from stands at its end. */
const COLOPHON = /\n底本：[^\n]*\n.*$/su;
const READING = /《[^《》\n]{1,60}》/gu;
const HEADING = /^(?:［＃[^］［\n]*］)*([^［\n]+)［＃「[^」\n]*」は(?:同行|窓)?[大中小]見出し］[^\S\n]*$/gmu;
const NOTE = /［＃[^］［\n]*(?:［[^］［\n]*］[^］［\n]*)*］/gu;

export const isAozora = (text: string) =>
  findKey(text) !== null || (/［＃/.test(text) && /\n底本：/.test(text));

/** Where the key to the marks stands, with the rules around it; null where there is none. */
function findKey(text: string): { readonly start: number; readonly end: number } | null {
  const rules = [...text.matchAll(RULE)];
  for (const [at, { index, 0: rule }] of rules.entries()) {
    const next = rules[at + 1];
    if (next !== undefined && KEY_WORDS.test(text.slice(index + rule.length, next.index)))
      return { start: index, end: next.index + next[0].length };
  }
  return null;
}

function withoutKey(text: string): string {
  const key = findKey(text);
  return key === null ? text : `${text.slice(0, key.start)}\n${text.slice(key.end)}`;
}

/** The text alone; headings stand apart by blank lines, and the colophon is no part of it. */
export function readAozora(text: string): string {
  return withoutKey(text.replace(/\r\n?/g, '\n'))
    .replace(COLOPHON, '\n')
    .replace(HEADING, '\n\n$1\n')
    .replace(/^［＃改(?:ページ|丁|段)］\s*$/gmu, '\n\n')
    .replace(NOTE, '')
    .replace(READING, '')
    .replaceAll('｜', '');
}

/** The first line is the title, the last of the lines right below it the author. */
export function aozoraCredits(lines: readonly string[]): {
  readonly title: string | null;
  readonly author: string | null;
} {
  const first = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, index) => index > first && line.trim() === '');
  const head = lines.slice(first, end).map((line) => line.trim());
  const [title = null] = head;
  return { title, author: head.length > 1 ? (head.at(-1) ?? null) : null };
}
