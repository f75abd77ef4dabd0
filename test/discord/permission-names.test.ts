// Permissions are named as Discord's own settings name them, in the reader's language.

import { expect, it } from 'vitest';
import { stringsFor } from '../../src/discord/strings.ts';
import { LANGUAGES } from '../../src/ports/languages.ts';

const fault = { kind: 'missing-permissions', permissions: ['View Channel', 'Send Messages'] } as const;

it('names what is missing in the language of whoever is told', async () => {
  const said = await Promise.all(
    LANGUAGES.map(async (language) => (await stringsFor(language)).installments.fault(fault, '#reading')),
  );
  expect(said[0]).toContain('**View Channel** and **Send Messages**');
  for (const words of said.slice(1)) expect(words).not.toMatch(/View Channel|Send Messages/);
  expect(said[LANGUAGES.indexOf('de')]).toContain('**Kanal anzeigen** und **Nachrichten senden**');
});
