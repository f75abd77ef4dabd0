// Words before English names: what they say of who bears them.

import { wordList } from '../word-list.ts';

const MALE_TITLES = wordList(
  'mr mister sir lord master monsieur m don señor signor herr mynheer king prince duke earl baron count viscount marquis',
  'marquess emperor tsar czar father brother uncle friar abbot bishop archbishop pope cardinal squire esquire sultan shah',
  'rabbi grandpa grandfather papa',
);
const FEMALE_TITLES = wordList(
  'mrs miss ms mistress missus lady dame madam madame mme mademoiselle mlle doña dona señora señorita signora signorina frau',
  'fräulein fraulein queen princess duchess countess baroness marchioness viscountess empress tsarina czarina mother sister',
  'aunt auntie nurse grandma grandmother abbess',
);
const NEUTRAL_TITLES = wordList(
  'major-general lieutenant-general lieutenant-colonel vice-admiral rear-admiral sergeant-major brigadier-general',
  "dr doctor prof professor captain capt cap'n shepherd archdeacon colonel col major maj lieutenant lieut lt sergeant sgt corporal private general",
  'gen admiral commodore commander cmdr brigadier ensign midshipman inspector constable detective superintendent sheriff',
  'marshal officer agent chief judge justice magistrate senator governor mayor president chancellor minister ambassador',
  'consul secretary reverend rev vicar parson pastor deacon elder prophet saint cousin comrade citizen coach principal dean',
  'headmaster headmistress nurse matron cook farmer ranger warden archmage wizard mage',
);

/** Short and spoken forms of titles: “Cap'n Silver” is Captain Silver. */
const TITLE_FORMS: ReadonlyMap<string, string> = new Map([
  ...['capt', "cap'n", 'cap'].map((form) => [form, 'captain'] as const),
  ...['mister', 'mistah'].map((form) => [form, 'mr'] as const),
  ...['missus', 'mistress', 'missis'].map((form) => [form, 'mrs'] as const),
  ["mas'r", 'master'] as const,
  ...['dr', 'doc'].map((form) => [form, 'doctor'] as const),
  ...([
    ['m', 'monsieur'],
    ['mme', 'madame'],
    ['mlle', 'mademoiselle'],
    ['prof', 'professor'],
    ['col', 'colonel'],
  ] as const),
  ...([
    ['lieut', 'lieutenant'],
    ['lt', 'lieutenant'],
    ['sgt', 'sergeant'],
    ['gen', 'general'],
    ['rev', 'reverend'],
  ] as const),
  ...([
    ['maj', 'major'],
    ['vicar', 'reverend'],
    ['auntie', 'aunt'],
  ] as const),
]);

/** The form of a title that stands for all its spellings. */
export const canonicalTitle = (title: string) => TITLE_FORMS.get(title) ?? title;

/** Titles that begin a name wherever they stand: “Woodhouse Miss Taylor” is two names. */
export const NAME_STARTING_TITLES = wordList(
  "mr mrs miss ms dr sir lady mister missus madame monsieur mme mlle mademoiselle aunt uncle captain capt cap'n doctor",
);

/** Titles that another follows: “Reverend Mr. Wilson” is Mr. Wilson. */
export const TITLES_BEFORE_TITLES = wordList('reverend rev honorable honourable hon right most');

export type Gender = 'male' | 'female';

/** Whether a word (lower case, without its full stop) stands before names. */
export const isTitle = (word: string) =>
  MALE_TITLES.has(word) || FEMALE_TITLES.has(word) || NEUTRAL_TITLES.has(word);

/** What a title says of its bearer; null for nothing, or for no title. */
export function genderOfTitle(word: string): Gender | null {
  return FEMALE_TITLES.has(word) ? 'female' : MALE_TITLES.has(word) ? 'male' : null;
}

/** Titles a husband's name may follow: “Mrs. John Smith” is not John Smith. */
export const TITLES_OF_WIVES = wordList('mrs madame mme frau señora signora lady');

/** Written with a full stop that ends no sentence. */
export const ABBREVIATIONS = wordList(
  'mr mrs ms dr prof capt col maj lieut lt sgt gen cmdr rev st mme mlle m messrs mt ft jr sr hon esq',
);

/** Who is meant by “the …” alone: the words that make a role a person. */
export const ROLE_NOUNS = wordList(
  'king queen prince princess duke duchess earl count countess baron baroness emperor empress lord lady knight knave',
  'captain doctor professor colonel major general admiral sergeant lieutenant inspector judge bishop cardinal pope abbot',
  'prior friar monk nun priest vicar parson pastor rector wizard witch sorcerer sorceress warlock mage archmage enchanter',
  'prophet oracle seer master mistress hatter cook footman butler gardener carpenter blacksmith manxman',
  'stranger traveller traveler magician piper tailor coroner miller giant ogre fairy elf dwarf troll goblin ghost spirit phantom',
  'monster creature beast wolfman vampire commander commodore president chancellor governor mayor sheriff regent steward',
  'warden chief chieftain sultan vizier tsar czar kaiser mate skipper boatswain bosun dictator director headmaster',
);

/** Words that “of …” may follow within one name: “Queen of Hearts”, “Bank of England”. */
export const HEADS_BEFORE_OF = wordList(
  'king queen prince princess duke duchess earl count countess baron baroness marquis marquess viscount emperor empress',
  'lord lady lords knight knights knave bishop archbishop master mistress sultan mayor',
  'house bank university college school isle isles island islands sea bay gulf cape mount mountain mountains valley city',
  'tower temple church order league kingdom empire republic strait straits bridge castle hall court abbey forest wood',
  'society institute museum ministry bureau brotherhood sisterhood guild fellowship company tribe clan sons daughters',
  'sword ring book battle siege treaty council chamber sign head heart hand eye lake river port bull cape',
);

/** Small words within names. */
export const PARTICLES = wordList('de du la le von van da di del della dos bin ibn al af ten ter zu');
/** And those that follow one: “van der Meer”. */
export const INNER_PARTICLES = wordList('der den dem la las los');
