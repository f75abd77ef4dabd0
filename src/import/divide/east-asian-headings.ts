// Headings of Chinese, Japanese and Korean books: 第三章, 第１話, 제3장, 3화, 序章, 番外.

import type { Heading, HeadingKind } from './heading-kind.ts';

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 两: 2, 兩: 2 },
  ...{ 壱: 1, 壹: 1, 弐: 2, 貳: 2, 参: 3, 叁: 3, 廿: 20, 卅: 30 },
};
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  千: 1_000,
  万: 10_000,
  萬: 10_000,
};
const NUMERAL = '[〇零一二三四五六七八九十百千万萬两兩壱壹弐貳参叁廿卅拾\\d０-９]{1,8}';

const KINDS: Readonly<Record<string, HeadingKind>> = {
  ...{ 巻: 'volume', 卷: 'volume', 冊: 'volume', 册: 'volume', 권: 'volume' },
  ...{ 部: 'part', 編: 'part', 篇: 'part', 编: 'part', 부: 'part', 편: 'part' },
  ...{ 幕: 'act', 막: 'act', 場: 'scene', 场: 'scene', 장: 'chapter', 화: 'chapter', 회: 'chapter' },
  ...{
    章: 'chapter',
    回: 'chapter',
    話: 'chapter',
    话: 'chapter',
    節: 'chapter',
    节: 'chapter',
    集: 'chapter',
    折: 'chapter',
    夜: 'chapter',
  },
};
const COUNTER = `[${Object.keys(KINDS).join('')}]`;
const NUMBERED = new RegExp(
  `^(第\\s*${NUMERAL}\\s*(${COUNTER})|제\\s*${NUMERAL}\\s*(${COUNTER}))(.*)$`,
  'su',
);
/** “1화”, “３章”: only where nothing, or a mark, follows. */
const COUNTED = new RegExp(`^(${NUMERAL}\\s*([章話话回화장회부]))(?:$|[\\s　:：.．、・-](.*)$)`, 'su');
/** “その一”, “其の二”. */
const SONO = new RegExp(`^((?:その|其の|其之)\\s*(${NUMERAL}))(?:$|[\\s　:：・](.*)$)`, 'su');
/** “一、风”, “（一）”. */
const LISTED = new RegExp(`^[（(]?(${NUMERAL})(?:[）)]$|[、．.][\\s　]*(.{1,24})$)`, 'su');
const BARE = new RegExp(`^${NUMERAL}$`, 'u');
const NAMED =
  /^(?:序章|序|序幕|楔子|引子|プロローグ|프롤로그|서장|終章|终章|尾声|尾聲|エピローグ|에필로그|종장|幕間|间章|間章|インタールード|番外(?:編|篇|编)?\d*|外伝|外传|外傳|외전|최종장|最終章|最終話|大結局|大结局)(?:$|[\s　:：.．・-])/u;
const TITLE_SEPARATOR = /^[\s　:：.．、・—–-]+/u;
/** A longer line, in characters, is a sentence. */
const MAX_HEADING_CHARS = 50;

export const isEastAsian = (text: string) => /[\p{Script=Han}\p{Script=Hangul}０-９ァ-ヿ]/u.test(text);

/** A heading with a number or a well-known name; null for any other text. */
export function parseEastAsianHeading(line: string, below: string | null): Heading | null {
  const text = line.trim();
  if (text.length > MAX_HEADING_CHARS || /[。！？」』]$/.test(text)) return null;
  const [, label, first, second, rest] = NUMBERED.exec(text) ?? [];
  const kind = KINDS[first ?? second ?? ''];
  if (label !== undefined && kind !== undefined && isTitle(rest ?? ''))
    return numbered(kind, label, rest, below);
  const [, counted, counter = '', after] = COUNTED.exec(text) ?? [];
  if (counted !== undefined) return numbered(KINDS[counter] ?? 'chapter', counted, after, below);
  if (BARE.test(text))
    return {
      kind: 'number',
      label: null,
      number: eastAsianNumber(text),
      numeral: text,
      title: below,
      matter: null,
    };
  const [, sono, sonoNumeral = '', sonoTitle] = SONO.exec(text) ?? [];
  if (sono !== undefined)
    return { ...numbered('chapter', sono, sonoTitle, below), number: eastAsianNumber(sonoNumeral) };
  const [, listed, listedTitle] = LISTED.exec(text) ?? [];
  if (listed !== undefined && !/[。！？，,]/u.test(listedTitle ?? ''))
    return {
      kind: 'number',
      label: null,
      number: eastAsianNumber(listed),
      numeral: listed,
      title: listedTitle ?? below,
      matter: null,
    };
  if (!NAMED.test(text)) return null;
  return { kind: 'named', label: text, number: null, numeral: null, title: text, matter: 'story' };
}

/** Whether what follows the number can be a title: “第一章的内容” goes on as a sentence. */
const isTitle = (rest: string) =>
  rest === '' ||
  TITLE_SEPARATOR.test(rest) ||
  /^[「『《【（(]/.test(rest) ||
  !/^[的是はがのをに를을은는이가]/u.test(rest);

function numbered(kind: HeadingKind, label: string, rest: string | undefined, below: string | null): Heading {
  const own = (rest ?? '').replace(TITLE_SEPARATOR, '').trim();
  const nested = NUMBERED.exec(own);
  // “第一卷 第三章 雾”: the chapter counts, under its volume's number.
  if (nested !== null) {
    const inner = parseEastAsianHeading(own, below);
    if (inner !== null && (inner.kind === 'chapter' || inner.kind === 'act')) return inner;
  }
  const numeral = new RegExp(NUMERAL, 'u').exec(label)?.[0] ?? '';
  const title = [own, below ?? ''].filter((part) => part !== '').join(' ');
  return {
    kind,
    label: label.replace(/\s+/g, ''),
    number: eastAsianNumber(numeral),
    numeral: null,
    title: title || null,
    matter: null,
  };
}

/** The value of a number in Chinese numerals or full-width digits: 十二, 百零三, １２. */
function eastAsianNumber(text: string): number | null {
  const digits = text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  if (/^\d+$/.test(digits)) return Number(digits);
  // Digits side by side, 一二, are read as such.
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((digit) => DIGITS[digit] ?? 0).join(''));
  let [total, current] = [0, 0];
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) {
      const digit = DIGITS[character];
      if (digit === undefined) return null;
      current = digit >= 20 ? 0 : digit;
      if (digit >= 20) total += digit;
    } else {
      total += Math.max(1, current) * unit;
      current = 0;
    }
  }
  return total + current;
}
