// Words that say how somebody looks.

import { wordList } from './word-list.ts';

const LOOKS = wordList(
  'tall short thin stout slender fat lean plump handsome pretty beautiful ugly pale dark fair blond blonde bald grey gray',
  'haired eyed eyes hair face beard moustache nose forehead shoulders figure voice complexion lame blind aged',
  'dressed features cheeks whiskers brow chin lips burly slim stooping freckled curly red-haired middle-aged leg',
);
/** “Bull-necked”, “sad-looking” */
const LOOKS_ENDING =
  /-(?:haired|eyed|faced|looking|necked|built|shouldered|featured|nosed|bearded|skinned|dressed|cheeked|browed|limbed)$/;

/** @param key a word in small letters */
export const isLook = (key: string) => LOOKS.has(key) || LOOKS_ENDING.test(key);
