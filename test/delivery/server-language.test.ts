import { describe, expect, it } from 'vitest';
import { serverLanguage } from '../../src/delivery/server-language.ts';
import { NEW_SERVER } from '../../src/ports/new-documents.ts';
import { PublishError } from '../../src/ports/publisher.ts';
import { FakePublisher } from '../support/fake-publisher.ts';
import { MemoryDocuments } from '../support/memory-documents.ts';

/** The language of posts in a server that is stored as `stored`, and of which Discord says `locale`. */
async function languageWith(stored: Partial<typeof NEW_SERVER> | null, locale = 'fr') {
  const documents = new MemoryDocuments();
  const publisher = new FakePublisher({});
  publisher.locale = locale;
  if (stored !== null)
    await documents.update('server', 'S', () => ({ write: { ...NEW_SERVER, ...stored }, result: null }));
  return serverLanguage({ documents, publisher }, 'S');
}

describe('the language of posts', () => {
  it('is what hosts set', async () => {
    expect(await languageWith({ language: 'ja', locale: 'de' })).toBe('ja');
  });

  it('is else the server’s locale as an interaction last had it', async () => {
    expect(await languageWith({ language: null, locale: 'de' })).toBe('de');
    expect(await languageWith({ language: null, locale: 'nl' })).toBe('en');
  });

  it('is else what Discord says of the server', async () => {
    expect(await languageWith({ language: null, locale: null })).toBe('fr');
    expect(await languageWith(null, 'es-419')).toBe('es');
    expect(await languageWith(null, 'nl')).toBe('en');
  });

  it('is English where Discord does not answer', async () => {
    const publisher = new FakePublisher({});
    publisher.preferredLocale = async () => {
      throw new PublishError({ kind: 'unauthorized' }, 'no answer');
    };
    expect(await serverLanguage({ documents: new MemoryDocuments(), publisher }, 'S')).toBe('en');
  });
});
