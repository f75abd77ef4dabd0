// Hostile files: each is refused with a sentence that says why; harmless ones with the same features are read.

import { describe, expect, it } from 'vitest';
import { problemInWords } from '../../src/cli/import-words.ts';
import { ImportError } from '../../src/import/import-error.ts';
import { importBytes } from '../../src/import/import-file.ts';
import { HOSTILE, withEncryption } from './files/hostile.ts';

const refusal = (bytes: Uint8Array, name: string): unknown => {
  try {
    return importBytes(bytes, name, { sceneWords: null });
  } catch (error) {
    return error;
  }
};

describe('a hostile file', () => {
  it.each(Object.entries(HOSTILE))('is rejected with a reason: %s', (_, make) => {
    const { name, bytes, expectedError } = make();
    const error = refusal(bytes, name);
    expect(error).toBeInstanceOf(ImportError);
    expect(problemInWords(error as ImportError)).toMatch(expectedError);
    expect((error as ImportError).cause).toBeUndefined();
  });
});

describe('a harmless file with features of hostile ones', () => {
  it.each(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'])(
    'is read: fonts obscured by %s',
    (method) => {
      const story = importBytes(withEncryption(method, 'OEBPS/fonts/a.otf'), 'a.epub', { sceneWords: null });
      expect(story.scenes).toHaveLength(1);
    },
  );

  it('is read where a document declares abbreviations as entities', () => {
    const page =
      '<!DOCTYPE html [<!ENTITY name "Ann &#233;">]><html><body><p>Then &name; came &amp; went.</p></body></html>';
    const story = importBytes(Buffer.from(page), 'a.html', { sceneWords: null });
    expect(story.scenes[0]?.text).toBe('Then Ann é came & went.');
  });
});
