// What stands around a name in English and tells what bears it.

import { wordList } from '../word-list.ts';

/** Verbs of saying, on either side of a name. */
export const SPEECH_VERBS = wordList(
  'said says say asked asks replied replies answered answers cried cries exclaimed exclaims remarked observed whispered',
  'whispers shouted shouts muttered mutters murmured murmurs called calls added adds began begins continued continues',
  'interrupted inquired enquired demanded demands returned rejoined retorted responded responds repeated repeats suggested',
  'ejaculated growled snapped hissed screamed yelled roared gasped sighed sobbed laughed chuckled grinned smiled pleaded',
  'begged urged insisted protested declared announced explained explains admitted confessed agreed objected warned',
  'promised stammered faltered breathed drawled grumbled groaned moaned quoth thought thinks wondered',
);

/** Verbs that follow who does what only people and creatures do. */
export const ACTION_VERBS = wordList(
  'smiled nodded shrugged frowned laughed grinned blushed winced sniffed snorted wept cried sighed stared glanced gazed',
  'looked peered listened hesitated paused turned stood sat rose walked ran hurried stepped leaned leant knelt bowed',
  'curtseyed waved pointed shook raised lifted took gave handed held grabbed seized caught threw drew pulled pushed opened',
  'closed shut came went left returned entered arrived departed followed felt knew heard saw noticed remembered forgot',
  'wished wanted hoped feared loved hated liked believed supposed imagined considered decided tried refused sprang leaped',
  'leapt jumped rushed strode crept slipped sat lay slept woke awoke ate drank smoked read wrote sang danced fought died',
  'lived married told tells spoke speaks talked explained knows thinks wants looks walks runs smiles nods shrugs stares',
  'turns stands sits goes comes takes gives feels sees hears laughs has_never does_not doesn’t didn’t hadn’t had has was',
);

/** Of those, what a thing or a place may do as well. */
export const WEAK_ACTION_VERBS = wordList(
  'had has was is stood lay rose came went left returned turned opened closed shut held looked felt followed took gave drew caught',
);

/** What is done to people, before a name. */
export const PERSON_OBJECT_VERBS = wordList(
  'told tell tells asked ask asks thanked married marry kissed hugged hug hated loved trusted obeyed met meet forgave pitied',
  'thank reminded informed assured persuaded convinced begged warned invited introduced accused',
);

/** What people have, after a possessive. */
export const PERSON_POSSESSIONS = wordList(
  'face eyes eye hand hands head voice hair arm arms lips lip mouth cheek cheeks brow forehead shoulder shoulders heart',
  'mind thoughts wife husband father mother son daughter brother sister uncle aunt niece nephew cousin friend mistress',
  'fingers finger foot feet knee knees chest breath smile gaze tone expression manner temper tears ear ears nose chin neck',
  'hat coat pocket sleeve boots cap death life name family servant maid bedroom room house office desk chair',
);

/** Who somebody is to somebody, before a name: “his wife Mary”. */
export const KINSHIP_NOUNS = wordList(
  'wife husband son daughter brother sister father mother uncle aunt niece nephew cousin stepfather stepmother stepson',
  'stepdaughter half-brother half-sister twin friend colleague partner companion servant maid housekeeper butler',
  'coachman groom valet landlord landlady neighbour neighbor lover sweetheart fiancé fiancée bride boyfriend girlfriend',
  'roommate classmate boss assistant secretary clerk master teacher tutor governess pupil baby boy girl lad old poor dear young',
);

/** Before a name, these make it a place. */
export const PLACE_PREPOSITIONS = wordList('in into near throughout outside inside across');
/** These may. */
export const WEAK_PLACE_PREPOSITIONS = wordList(
  'at from to towards toward reached leave leaving left via through around beyond past for',
);

/** The last word of a place's name, even after a given name: “Victoria Street”. */
export const STRONG_PLACE_SUFFIXES = wordList(
  'street road avenue square terrace crescent place alley way drive boulevard gardens garden hotel inn tavern station wharf',
  'dock docks quay harbour harbor palace abbey priory cathedral college university school academy library museum theatre',
  'theater hospital prison island islands river lodge manor cottage villa castle bridge mews county mountain mountains',
);

/** The last word of a place's name. */
export const PLACE_SUFFIXES = wordList(
  'street road lane avenue square terrace crescent place row alley way drive boulevard close gardens garden park green common',
  'hall house court manor lodge grange cottage villa castle palace abbey priory tower towers hotel inn tavern station',
  'bridge gate wharf dock docks quay harbour harbor port bay gulf cape point head sea ocean lake loch pool pond river creek',
  'brook falls valley vale dale glen hill hills mount mountain mountains peak ridge moor heath forest wood woods island',
  'islands isle isles county shire town village city borough district province kingdom empire desert plain plains coast',
  'beach bank channel strait straits church cathedral chapel college university school academy library museum theatre theater',
  'hospital prison jail yard market cemetery farm ranch estate cliff cliffs cave cross quarter junction bar café cafe mall plaza mews',
);

/** The first word of a place's name. */
export const PLACE_PREFIXES = wordList(
  'castle mount lake cape fort port loch river isle château chateau villa camp point',
);

/** The last word of a group's name. */
export const GROUP_SUFFIXES = wordList(
  'society league club company order army guild brotherhood sisterhood council committee party clan tribe family gang crew',
  'band bank association union federation alliance ministry department institute corporation inc ltd co brothers bros',
  'agency squad legion rebellion senate parliament congress regiment fusiliers',
);

/** The last word of an event's name. */
export const EVENT_SUFFIXES = wordList(
  'war battle siege revolution ball festival tournament ceremony massacre rebellion uprising treaty quadrille race trial games feast',
);

/** The last word of the name of a thing that is made. */
export const THING_SUFFIXES = wordList(
  'times gazette herald chronicle telegraph post journal act bill carbuncle diamond ring sword crown coronet stone book song',
  'letter manuscript prize cup express mail line',
);

/** Beasts, of which one that is written large is a creature of the story. */
export const ANIMALS = wordList(
  'animal ape badger bat bear beast beaver bee beetle bird boar buck bull butterfly calf camel cat caterpillar chicken cock',
  'cow crab crane cricket crocodile crow cub deer dodo dog dolphin donkey dormouse dove dragon duck eagle eaglet elephant',
  'falcon fawn ferret fish flamingo fly foal fox frog gander giraffe gnat goat goose griffin gryphon gull hare hawk hedgehog',
  'hen heron horse hound insect jackal jackdaw jaguar kangaroo kid kitten lamb leopard lion lioness lizard llama lobster',
  'lory lynx magpie mare mock_turtle mole mongoose monkey moose mouse mule nightingale otter owl ox oyster panther parrot',
  'peacock pelican phoenix pig pigeon pony porcupine puppy python rabbit ram rat raven robin rooster salmon seagull seal',
  'serpent shark sheep snail snake sparrow spider squirrel stag stallion swan tiger toad tortoise turkey turtle unicorn',
  'viper vulture walrus wasp weasel whale wolf worm wyrm zebra',
);
