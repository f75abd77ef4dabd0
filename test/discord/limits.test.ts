// Discord's limits as its documentation gives them: the bot must not think it may send more, nor send less for nothing.

import { expect, it } from 'vitest';
import { LIMITS } from '../../src/discord/limits.ts';

it('are those of the documentation', () => {
  // "Components V2", "Message resource", "Application commands", "Interactions", "Thread resource".
  expect(LIMITS).toEqual({
    messageTextChars: 4_000,
    mediaDescriptionChars: 1_024,
    messageComponents: 40,
    rowButtons: 5,
    customIdChars: 100,
    buttonLabelChars: 80,
    selectOptions: 25,
    selectOptionChars: 100,
    placeholderChars: 150,
    autocompleteChoices: 25,
    autocompleteChoiceChars: 100,
    modalComponents: 5,
    modalTitleChars: 45,
    modalTextChars: 4_000,
    threadNameChars: 100,
    autoArchiveMinutes: 7 * 24 * 60,
    nonceChars: 25,
    historyPageMessages: 100,
    commands: 100,
    commandOptions: 25,
    descriptionChars: 100,
    acknowledgeMs: 3_000,
    answerMs: 900_000,
  });
});
