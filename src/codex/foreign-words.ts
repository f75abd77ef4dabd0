// What stands around names in German, French and Spanish and tells what bears them.

import { wordList } from './word-list.ts';

/** Verbs of saying, on either side of a name. None is a word of English. */
export const FOREIGN_SPEECH_VERBS = wordList(
  'sagte fragte rief antwortete erwiderte flüsterte murmelte meinte schrie sprach lachte nickte lächelte seufzte dachte',
  'dit répondit demanda cria reprit murmura répliqua ajouta continua soupira balbutia pensa songea disait répétait',
  'dijo respondió preguntó replicó exclamó añadió prosiguió contestó pensó gritó murmuró decía repuso volvió',
);

/** Before a name, these make it a place, or may. */
export const FOREIGN_PLACE_PREPOSITIONS = wordList('en nach hacia');
export const FOREIGN_WEAK_PLACE_PREPOSITIONS = wordList('à vers desde aus');
