// What kind of thing a question asks for, by the words that it begins with in each language.

/** What an answer should hold. */
export type AnswerType = 'name' | 'place' | 'time' | 'number' | null;

type AskedType = Exclude<AnswerType, null>;

/** By language, of folded words: without accents, and parted at apostrophes. */
const QUESTIONS: Readonly<Record<string, Readonly<Record<AskedType, string>>>> = {
  en: {
    name: 'who|whos|whom|whose|(?:what|whats)(?: .*)? (?:name|called)',
    place: 'wheres?',
    time: 'whens?|what (?:time|day|year)',
    number: 'how (?:many|much|old|long|far|tall|often)',
  },
  de: {
    name: '(?:mit |von |zu |bei |fur )?(?:wer|wem|wen|wessen)|wie (?:heisst|heissen|hiess)',
    place: 'wo|wohin|woher',
    time: 'wann',
    number: 'wieviele?|wie (?:viel|viele|alt|lange|oft|weit|hoch)',
  },
  fr: {
    name: '(?:a |de |avec |pour |par |chez )?qui|comment (?:s )?appellent?',
    place: '(?:d )?ou',
    time: 'quand',
    number: 'combien|quel age',
  },
  es: {
    name: '(?:a |de |con |por |para )?quien(?:es)?|como se llaman?',
    place: '(?:a |de |en )?a?donde',
    time: 'cuando',
    number: 'cuant[oa]s?',
  },
  it: {
    name: '(?:a |di |con |per |da )?chi|come si chiama(?:no)?',
    place: '(?:da |di )?dove',
    time: 'quando',
    number: 'quant[oaie]',
  },
  pt: {
    name: '(?:a |de |com |por |para )?quem|como se chamam?',
    place: '(?:de |para )?a?onde',
    time: 'quando',
    number: 'quant[oa]s?',
  },
  ru: {
    name: '(?:с |у |о |к |от |за )?(?:кто|кого|кому|кем|ком|чей|чья|чье|чьи)|как зовут',
    place: 'где|куда|откуда',
    time: 'когда',
    number: 'сколько',
  },
  nl: {
    name: '(?:van |met |aan |voor )?wie|hoe (?:heet|heten)',
    place: 'waar|waarheen',
    time: 'wanneer',
    number: 'hoeveel|hoe (?:oud|lang|ver|vaak|hoog)',
  },
  sv: {
    name: '(?:av |med |till |for )?(?:vem|vems)|vad heter',
    place: 'var|vart|varifran',
    time: 'nar',
    number: 'hur (?:manga|mycket|gammal|gamla|lange|langt|ofta)',
  },
};

const TYPES: readonly AskedType[] = ['name', 'place', 'time', 'number'];
const patterns = new Map<string, readonly (readonly [AskedType, RegExp])[]>();

/** @param words folded @param language its first subtag, in lower case */
export function answerTypeOf(words: readonly string[], language: string): AnswerType {
  const question = words.join(' ');
  return patternsOf(language).find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}

function patternsOf(language: string): readonly (readonly [AskedType, RegExp])[] {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const questions = QUESTIONS[language];
  const made =
    questions === undefined
      ? []
      : TYPES.map((type) => [type, new RegExp(`^(?:${questions[type]})(?= |$)`)] as const);
  patterns.set(language, made);
  return made;
}
