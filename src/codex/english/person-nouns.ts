// Nouns that say what somebody is: trades, ranks, relations.

import { wordList } from '../word-list.ts';
import { KINSHIP_NOUNS } from './context-words.ts';
import { type Gender, ROLE_NOUNS } from './titles.ts';

const TRADES = wordList(
  'actor actress agent ambassador apprentice architect artist astronomer attorney author baker banker barber barmaid baronet',
  'barrister beggar bookseller brewer broker builder butcher cabman carrier cashier chambermaid chaplain chemist clergyman',
  'clockmaker coachman cobbler constable contractor convict cowboy curate dancer dean dentist deputy detective doctor',
  'draper dressmaker driver drover editor engineer engraver explorer farmer ferryman fiddler fisherman foreman forester',
  'gamekeeper gaoler jailer general goldsmith grocer groom guide hairdresser harpooneer harpooner heir heiress herdsman',
  'highwayman horseman housekeeper hunter huntsman inspector interpreter jockey journalist joiner judge juggler keeper',
  'landowner laundress lawyer lecturer lodger librarian lighthouse-keeper locksmith machinist magistrate maid maltster',
  'manager mason mathematician mechanic merchant messenger midwife milkmaid miner minister minstrel missionary musician',
  'notary novelist nun nurse officer orderly organist owner painter passenger pedlar peddler physician pianist pilot',
  'pirate plumber poacher poet policeman politician porter postman postmaster preacher president prisoner principal',
  'printer private professor proprietor publican ranger receptionist reporter robber saddler sailor salesman saleswoman',
  'schoolmaster schoolmistress scientist scout sculptor seaman seamstress secretary seller sempstress senator sentry',
  'sergeant servant sexton shepherd shepherdess shoemaker shopkeeper singer slave smith smuggler soldier solicitor spy',
  'squire statesman stationmaster student surgeon surveyor swordsman tanner teacher tenant thief trader trainer tramp',
  'treasurer trooper tutor typist undertaker usher valet verger waiter waitress warder washerwoman watchman watchmaker',
  'weaver wheelwright woodcutter woodman workman writer heir widow widower orphan bachelor spinster invalid hermit rebel',
);
const PEOPLE = wordList(
  'man woman boy girl gentleman lady lad lass fellow chap youth child baby person creature stranger guest visitor foreigner',
  'old-timer newcomer giant dwarf cripple negro indian englishman frenchman german irishman scotsman scotchman american',
);
const MORE_RELATIONS = wordList(
  'grandfather grandmother grandson granddaughter father-in-law mother-in-law brother-in-law sister-in-law son-in-law',
  'daughter-in-law godfather godmother godson goddaughter guardian ward heir fiance fiancee betrothed friend enemy rival',
  'companion comrade ally accomplice master mistress employer follower disciple descendant ancestor namesake schoolfellow',
  'playmate playfellow playmate patient client customer lodger mother mom mum dad eldest youngest',
);
const FEMALE_NOUNS = wordList(
  'woman girl lady lass wife daughter sister mother aunt niece grandmother granddaughter godmother goddaughter bride widow',
  'mother-in-law sister-in-law daughter-in-law stepmother stepdaughter half-sister queen princess duchess countess baroness',
  'mistress maid housekeeper nurse governess actress dressmaker laundress heiress milkmaid barmaid chambermaid nun waitress',
  'schoolmistress shepherdess washerwoman spinster landlady girlfriend fiancée mom mum witch sorceress headmistress',
);
const MALE_NOUNS = wordList(
  'man boy gentleman lad husband son brother father uncle nephew grandfather grandson godfather godson widower bridegroom',
  'father-in-law brother-in-law son-in-law stepfather stepson half-brother king prince duke earl count baron emperor',
  'master fellow chap groom butler footman coachman valet waiter schoolmaster bachelor monk friar landlord boyfriend dad',
);
const NOT_NOUNS = wordList('old poor dear young');

const isIn = (set: ReadonlySet<string>) => (word: string) => set.has(word);

/** Whether a noun says only that somebody is a person: “man”, “girl”. */
export const isPlainPersonNoun = isIn(PEOPLE);

/** Whether a noun says how somebody stands to somebody: “sister”, “guardian”. */
export const isRelation = (word: string) =>
  (KINSHIP_NOUNS.has(word) && !NOT_NOUNS.has(word)) || MORE_RELATIONS.has(word);

/** Whether a noun in small letters says who somebody is. */
export const isPersonNoun = (word: string) =>
  ROLE_NOUNS.has(word) || TRADES.has(word) || PEOPLE.has(word) || isRelation(word);

/** What a noun says of whom it means; null for nothing. */
export function genderOfNoun(noun: string): Gender | null {
  return FEMALE_NOUNS.has(noun) ? 'female' : MALE_NOUNS.has(noun) ? 'male' : null;
}
