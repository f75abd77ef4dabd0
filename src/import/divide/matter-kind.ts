// Classifies headings by well-known names: parts of the story, front matter, back matter, notes.

import { isPersonName } from './person-name.ts';

export type MatterKind =
  /** A part of the story without a number, such as a prologue or an epilogue. */
  'story' | 'front' | 'back' | 'notes' | 'contents' | 'license' | 'transcriber' | 'end';

/** What may follow the name of a preface: which edition, which book, whose readers it is for. */
const OF_AN_EDITION =
  "(?: (?:to|for|of|zu|zur|zum|à|de|del|della|al) (?:the |this |my |la |le |l[’']|der |diesem )?(?:[\\p{L}\\d’'-]+ ){0,3}(?:editions?|éditions?|edición|edizione|edição|auflage|ausgabe|translations?|readers?|books?|volumes?|vol\\.? [\\divxlc]+|texts?|novels?|series|reprints?|printing|works|e-?books?|paperback))?";

/** For a line in small letters: ignoring case takes ten times as long, and there is a line for every few words of a book. */
const whole = (...names: readonly string[]) => new RegExp(`^(?:${names.join('|')})$`, 'u');

/**
 * Patterns for undecorated headings, tried in order. A name counts only as a whole: “Note to Self”, “Index Case” and
 * “Covert Business” are chapters.
 */
const MATTER_NAMES: readonly (readonly [MatterKind, RegExp])[] = [
  [
    'transcriber',
    whole(
      "(?:the |original )?transcriber(?:['’]?s?['’]?) (?:end ?)?(?:notes?|comments?|remarks?)",
      '(?:tn|e-?text) (?:end ?)?(?:notes?|comments?)',
    ),
  ],
  ['license', /^(?:\*+ ?)?(?:start: )?(?:the )?full (?:project gutenberg )?licen[sc]e\b/i],
  [
    'contents',
    whole(
      'table of contents|contents|brief contents|contents of (?:(?:the|this) )?(?:(?:first|second|third|fourth) )?(?:book|volume|part|edition)(?: [\\divxlc]+| one| two| three)?',
      'list of (?:illustrations|chapters|plates|maps|figures|contents)|illustrations|index of chapters',
      'inhalt(?:sverzeichnis)?|table des mati[èe]res|sommaire|[íi]ndice(?: general)?|sumario|sumário|sommario|inhoud(?:sopgave)?',
      'innehåll(?:sförteckning)?|indhold(?:sfortegnelse)?|innhold(?:sfortegnelse)?|sisällys(?:luettelo)?|spis treści|obsah',
      'tartalom(?:jegyzék)?|cuprins|içindekiler|содержание|оглавление|зміст|съдържание|περιεχόμενα|目次|目录|目錄|차례|목차',
      'תוכן העניינים|الفهرس|المحتويات',
    ),
  ],
  [
    'end',
    whole(
      'the end|end|finis|fin|ende|fine|einde|fim|slut|slutt|loppu|koniec|konec|vége|sfârșit|son|конец|кінець|край|τέλος',
      'the end of .{1,60}',
      'end of (?:the )?(?:story|book|volume|vol\\.?|part|first|second|third|fourth|fifth).{0,40}',
      '完|终|終|（完）|おわり|終わり|全文完|끝',
    ),
  ],
  [
    'notes',
    whole(
      '(?:foot|end)?[- ]?notes?|notes? (?:on|to|for) (?:the |this )?(?:text|chapters?|edition|translation)(?: [\\divxlc]+)?',
      "(?:(?:the |an? )?(?:author|translator)['’]?s['’]? )(?:end ?|closing |opening )?notes?|[at]\\/n",
      "notes? (?:by|from) the (?:author|translator)|chapter (?:end ?)?notes|note de l[’']auteur|anmerkungen?(?: des autors)?|примечания",
      '訳注|注釈|작가의 말|作者的话|作者的話',
    ),
  ],
  [
    'story',
    /^(?:prologue|prolog|epilogue|epilog|interlude|intermezzo|entr['’]acte|coda|proem|induction|introductory|finale|pr[óo]logo|ep[íi]logo|prologo|epilogo|épilogue|пролог|эпилог|епілог|интерлюдия)(?!\p{L})(?! del autor)/iu,
  ],
  [
    'front',
    whole(
      `(?:(?:the )?(?:author|editor|publisher|translator)['’]s )?(?:preface|introduction|foreword|introductory note|prefatory note)${OF_AN_EDITION}`,
      'preamble|dedication|dedicatory (?:epistle|letter|preface|poem|verses?|sonnet|note|address)|acknowledge?ments?',
      "(?:the )?(?:publisher|editor)['’]?s['’]? note",
      "(?:a )?(?:note )?to the reader|(?:an? )?(?:author[’']s )?note on (?:the |this )?(?:text|type|translation|edition|names?|spelling|pronunciation|title|author)",
      'etymology|extracts|epigraph|title ?page|half[ -]?title(?: page)?',
      'copyright(?: page| notice| ©.*)?|uncopyright|cover(?: page| image)?|imprint|frontispiece',
      'dramatis person[æa]e|(?:the )?(?:persons|characters|people|scenes?|cast) (?:represented|(?:of|in) the play)',
      'list of characters|characters|synopsis of scenes|(?:advance )?praise|by the same author|also available|landmarks',
      `widmung|vorwort${OF_AN_EDITION}|einleitung${OF_AN_EDITION}|pr[ée]face${OF_AN_EDITION}|avant-propos|avertissement|dédicace`,
      'pr[óo]logo del autor|prefacio|prefácio|prefazione|introducción|introduzione|introdução|dedicatoria|dedicatória|dedica',
      'voorwoord|inleiding|förord|forord|esipuhe|przedmowa|předmluva|előszó|prefață|önsöz|предисловие|передмова|введение',
      '前言|まえがき|はじめに|머리말',
      'to .{1,30} this (?:book|volume|work) is.*',
    ),
  ],
  [
    'back',
    whole(
      `afterword${OF_AN_EDITION}|appendix(?: (?:[a-z]|\\d{1,3}|[ivxlc]{2,5}))?(?:[.:–—-].{0,80}| [–—-] .{0,80})?|appendices`,
      'glossary(?: of (?:terms|names|words))?|index(?: of names)?|(?:select )?bibliography',
      'about the (?:authors?|publishers?|translators?|type)|about this (?:e-?book|book|edition)|advertise?ments?|colophon|back cover',
      `nachwort${OF_AN_EDITION}|anhang|postface|errata|corrigenda|credits|newsletter(?: sign-?up)?|ad card`,
      'discussion questions|reading group (?:guide|questions)',
      'nawoord|efterord|etterord|jälkisanat|posłowie|doslov|utószó|sonsöz|послесловие|післямова|後書き|あとがき|后记|後記|후기',
    ),
  ],
];

/** Names that say nothing else; the others are titles of chapters too: “Index”, “Cover”, “Introduction”. */
const CERTAIN_NAME =
  /\b(?:author|publisher|editor|translator|transcriber|e-?book|edition|copyright|preface|foreword|afterword|appendix|appendices|glossary|bibliography|acknowledge?ments?|table of contents|list of|dramatis|half[ -]?title|title ?page|footnotes?|endnotes?|nachwort|vorwort|postface|pr[ée]face|prefacio|prefácio|prefazione|avant-propos|corrigenda|errata|uncopyright|licen[sc]e|newsletter|reading group|discussion questions)\b|^[at]\/n$|предисловие|послесловие|あとがき|まえがき|后记/iu;

/** A longer line, in characters, is a sentence rather than a name. */
const MAX_NAME_CHARS = 90;
/** “Also by Ann Reed”; “Preface by Ann Reed”. */
const BY_SOMEBODY =
  /^(also|(?:other )?(?:books|works|novels|stories|titles)|more(?: books)?|praise for|an? introduction|(?:with )?(?:a |an )?(?:preface|introduction|foreword|afterword)) (?:by )?(.+)$/i;

/** The kind of section that a plain line of text names; null for lines that are no well-known name. */
export function matterKindOf(text: string): MatterKind | null {
  const bare = bareName(text);
  if (bare === null) return null;
  const lower = bare.toLowerCase();
  const named = MATTER_NAMES.find(([, name]) => name.test(lower))?.[0];
  if (named !== undefined) return named;
  const [, what = '', who = ''] = BY_SOMEBODY.exec(bare) ?? [];
  if (who === '' || !isPersonName(who)) return null;
  return /^afterword|^more|^other|^books|^works/i.test(what) ? 'back' : 'front';
}

/** Whether a name of front or back matter is hardly ever the title of a chapter. */
export const isCertainName = (name: string) => CERTAIN_NAME.test(name);

/** A name without the marks around it; null for what is too long, or empty. */
function bareName(text: string): string | null {
  if (text.length > MAX_NAME_CHARS * 2) return null;
  const bare = text.replace(/^[^\p{L}\p{N}©（]+|[^\p{L}\p{N})）]+$/gu, '').replace(/\s+/g, ' ');
  return bare === '' || bare.length > MAX_NAME_CHARS ? null : bare;
}
