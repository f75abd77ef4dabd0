// Classifies headings by well-known names: parts of the story, front matter, back matter, notes.

export type MatterKind =
  /** A part of the story without a number, such as a prologue or an epilogue. */
  'story' | 'front' | 'back' | 'notes' | 'contents' | 'license' | 'transcriber' | 'end';

/** Patterns for undecorated headings, tried in order. A name may be followed by more, such as “to the second edition”. */
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
    /^(?:(?:foot|end)?notes?(?: (?:on|to|for) .{1,60})?|(?:the )?author['’]s (?:end ?)?notes?|a\/n|notes? (?:by|from) the author)$/i,
  ],
  [
    'story',
    /^(?:prologue|prolog|epilogue|epilog|interlude|intermezzo|entr['’]acte|coda|proem|induction|introductory|finale|pr[óo]logo|ep[íi]logo|prologo|epilogo|épilogue)\b/i,
  ],
  [
    'front',
    /^(?:(?:author['’]s |editor['’]s |publisher['’]s |translator['’]s )?(?:preface|introduction|foreword|introductory note|prefatory note)|preamble|dedication|dedicatory .{1,40}|acknowledge?ments?|(?:the )?(?:publisher|editor|translator)['’]?s['’]? note|to the reader|note to the reader|note on the text|a note on .{1,40}|etymology|extracts|epigraph|title ?page|half[ -]?title(?: page)?|copyright(?: page| notice| ©)?|cover|imprint|frontispiece|dramatis person[æa]e|persons (?:represented|of the play)|(?:list of )?characters|praise for\b|also by\b|books by\b|works by\b|by the same author|widmung|vorwort|einleitung|pr[ée]face|avant-propos|avertissement|pr[óo]logo del autor|prefacio|prefazione|to my\b|to .{1,30} this (?:book|volume|work) is)/i,
  ],
  [
    'back',
    /^(?:afterword|appendix|appendices|glossary|index|bibliography|about the author|about the publisher|about this (?:e?book|edition)|advertise?ments?|colophon|other (?:books|works) by\b|more (?:books )?by\b|nachwort|anhang|postface|errata|corrigenda)/i,
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
