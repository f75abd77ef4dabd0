// Encodings are told from the bytes; what a file says about itself only helps.

import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/import/container/decode.ts';
import { ImportError } from '../../src/import/import-error.ts';

const TEXT = '“Café,” said Zoë — naïve as ever.\nOnce.';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
/** Windows-1252 for what stands in TEXT. */
const western = (text: string) => {
  const special: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '—': 0x97 };
  return Buffer.from(Array.from(text, (char) => special[char] ?? char.charCodeAt(0)));
};

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 BE with a mark', utf16be(`\uFEFF${TEXT}`)],
    ['UTF-16 LE without one', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 BE without one', utf16be(TEXT)],
    ['Windows-1252', western(TEXT)],
    ['old ends of lines', Buffer.from(TEXT.replace('\n', '\r'))],
    ['Windows’ ends of lines', Buffer.from(TEXT.replace('\n', '\r\n'))],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  it('uses the encoding that a page declares only if the bytes are valid in it', () => {
    const cyrillic = Buffer.concat([
      Buffer.from('<meta charset=windows-1251><p>'),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
    ]);
    expect(decodeText(cyrillic)).toContain('Привет');
    const lies = (declared: string) =>
      `<meta http-equiv="Content-Type" content="text/html; charset=${declared}"><p>${TEXT}`;
    expect(decodeText(Buffer.from(lies('iso-8859-1')))).toContain(TEXT);
    expect(decodeText(western(lies('utf-8')))).toContain(TEXT);
    expect(decodeText(western(lies('no-such-thing')))).toContain(TEXT);
  });

  it('decodes text with a few broken UTF-8 characters as UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(TEXT.repeat(3)), Buffer.from([0xff])]);
    expect(decodeText(bytes)).toBe(`${TEXT.repeat(3)}\uFFFD`);
  });

  it('rejects binary files', () => {
    const bytes = Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * 37) % 256));
    expect(() => decodeText(bytes)).toThrow(ImportError);
  });
});
