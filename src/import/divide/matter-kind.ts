// Classifies headings by well-known names: parts of the story, front matter, back matter, notes.

export type MatterKind =
  /** A part of the story without a number, such as a prologue or an epilogue. */
  'story' | 'front' | 'back' | 'notes' | 'contents' | 'license' | 'transcriber' | 'end';

/** What may follow the name of a preface or an introduction. */
const OF_A_BOOK = '(?: (?:to|by|from|of) .{1,60})?';

/**
 * Patterns for undecorated headings, tried in order. A name counts only as a whole: “Note to Self”, “Index Case” and
 * “Covert Business” are chapters.
 */
const MATTER_NAMES: readonly (readonly [MatterKind, RegExp])[] = [
  [
    'transcriber',
    /^(?:(?:original )?transcriber(?:['’]?s?['’]?)|tn|e-?text) (?:end ?)?(?:notes?|comments?)\b/i,
  ],
  ['license', /^(?:\*+ ?)?(?:start: )?(?:the )?full (?:project gutenberg )?licen[sc]e\b/i],
  [
    'contents',
    /^(?:table of contents|contents(?: of (?:the )?\w+(?: \w+)?)?|brief contents|list of (?:illustrations|chapters|plates|maps|figures)|illustrations|inhalt(?:sverzeichnis)?|table des mati[èe]res|[íi]ndice|indice|inhoud|index of chapters)$/i,
  ],
  [
    'end',
    /^(?:the end|end|finis|fin|ende|fine|einde|the end of .{1,60}|end of (?:the )?(?:story|book|volume|vol\.?|part|first|second|third|fourth|fifth).{0,40})$/i,
  ],
  [
    'notes',
    /^(?:(?:foot|end)?notes?|notes? (?:on|to|for) (?:the )?(?:text|chapters?|edition|translation)\b.{0,40}|(?:the )?(?:author|translator)['’]?s['’]? (?:end ?)?notes?|[at]\/n|notes? (?:by|from) the (?:author|translator))$/i,
  ],
  [
    'story',
    /^(?:prologue|prolog|epilogue|epilog|interlude|intermezzo|entr['’]acte|coda|proem|induction|introductory|finale|pr[óo]logo|ep[íi]logo|prologo|epilogo|épilogue)\b/i,
  ],
  [
    'front',
    new RegExp(
      `^(?:${[
        `(?:(?:author|editor|publisher|translator)['’]s )?(?:preface|introduction|foreword|introductory note|prefatory note)${OF_A_BOOK}`,
        'preamble|dedication|dedicatory .{1,40}|acknowledge?ments?',
        "(?:the )?(?:publisher|editor)['’]?s['’]? note",
        '(?:note )?to the reader|(?:a )?note on (?:the |this )?(?:text|type|translation|edition|names?|spelling|pronunciation|title|author)',
        'etymology|extracts|epigraph|title ?page|half[ -]?title(?: page)?',
        'copyright(?: page| notice| ©.*)?|cover(?: page| image)?|imprint|frontispiece',
        'dramatis person[æa]e|(?:the )?(?:persons|characters|people|scenes?|cast) (?:represented|(?:of|in) the play)',
        '(?:list of )?characters|synopsis of scenes',
        '(?:praise for|also by|books by|works by) .{1,80}|by the same author',
        `widmung|vorwort${OF_A_BOOK}|einleitung|pr[ée]face${OF_A_BOOK}|avant-propos|avertissement`,
        'pr[óo]logo del autor|prefacio|prefazione|to .{1,30} this (?:book|volume|work) is.*',
      ].join('|')})$`,
      'i',
    ),
  ],
  [
    'back',
    new RegExp(
      `^(?:${[
        `afterword${OF_A_BOOK}|appendix(?: (?:[a-z]|\\d{1,3}|[ivxlc]{2,5}))?(?:[.:–—-].{0,80}| [–—-] .{0,80})?|appendices|glossary|index|bibliography`,
        'about the (?:author|publisher|translator)s?|about this (?:e?book|edition)|advertise?ments?|colophon',
        '(?:(?:other )?(?:books|works)|more(?: books)?) by .{1,80}',
        `nachwort${OF_A_BOOK}|anhang|postface|errata|corrigenda`,
      ].join('|')})$`,
      'i',
    ),
  ],
];

/** A longer line, in characters, is a sentence rather than a name. */
const MAX_NAME_CHARS = 90;

/** The kind of section that a plain line of text names; null for lines that are no well-known name. */
export function matterKindOf(text: string): MatterKind | null {
  if (text.length > MAX_NAME_CHARS * 2) return null;
  const bare = text.replace(/^[^\p{L}\p{N}©]+|[^\p{L}\p{N})]+$/gu, '').replace(/\s+/g, ' ');
  if (bare === '' || bare.length > MAX_NAME_CHARS) return null;
  return MATTER_NAMES.find(([, name]) => name.test(bare))?.[0] ?? null;
}
