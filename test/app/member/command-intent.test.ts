import { expect, test } from 'vitest';
import { commandIntent } from '../../../src/app/member/command-intent.ts';

test.each([
  ['what did I miss', 'catchup'],
  ['What have I missed?', 'catchup'],
  ['catch me up', 'catchup'],
  ['what happened in scene 2', 'recap'],
  ["What's happened so far?", 'recap'],
  ['what happens in chapter IV', 'recap'],
  ['what happened in the last chapter?', 'recap'],
  ['what happened', 'recap'],
  ['summary', 'recap'],
  ['the story so far', 'recap'],
  ['who wrote this', 'about'],
  ['Who wrote the book?', 'about'],
  ["who's the author", 'about'],
  ['what is this story about', 'about'],
])('“%s” is /%s', (query, command) => {
  expect(commandIntent(query)).toBe(command);
});

test.each([
  'who wrote this letter',
  'what happened in the cellar',
  'what did I miss about Tom',
  'what happened to the author',
  'who is the writer of the note',
  'scene 2',
  '',
])('“%s” asks about the story', (query) => {
  expect(commandIntent(query)).toBeNull();
});
