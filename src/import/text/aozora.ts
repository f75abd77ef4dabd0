// Reads the marks of Aozora Bunko's texts: ruby, notes of who typed them, headings, page breaks, and the colophon.

/** A rule of dashes, with the key to the marks between two of them. */
const KEY = /\n-{20,}\n(?:(?!\n-{20,}).)*(?:テキスト中に現れる記号|《》：ルビ)(?:(?!\n-{20,}).)*\n-{20,}\n/su;
/** What the text was typed from stands at its end. */
const COLOPHON = /\n底本：[^\n]*\n.*$/su;
const READING = /《[^《》\n]{1,60}》/gu;
const HEADING = /^(?:［＃[^］\n]*］)*([^［\n]+?)［＃「[^」\n]*」は(?:同行|窓)?[大中小]見出し］\s*$/gmu;
const NOTE = /［＃[^］\n]*］/gu;

export const isAozora = (text: string) => KEY.test(text) || (/［＃/.test(text) && /\n底本：/.test(text));

/** The text alone; headings stand apart by blank lines, and the colophon is no part of it. */
export function readAozora(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(KEY, '\n\n')
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
