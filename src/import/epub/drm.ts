// Rejects EPUBs that are encrypted for their buyer (DRM). Obfuscated fonts alone don't prevent reading.

import { decodeText } from '../container/decode.ts';
import type { Archive } from '../container/zip.ts';
import { ImportError } from '../import-error.ts';
import { elementsOf, parseMarkup } from '../markup/parse-markup.ts';

/** Font obfuscation as in the EPUB standard, and Adobe's. */
const FONT_ALGORITHMS = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);
/** The key files of Adobe, Apple and Readium. */
const DRM_FILES = ['META-INF/rights.xml', 'META-INF/sinf.xml', 'META-INF/license.lcpl'];

/** @throws ImportError for an encrypted EPUB */
export function rejectDrm(archive: Archive): void {
  const encryption = archive.read('META-INF/encryption.xml');
  const isEncrypted = encryption !== null && encryptsContent(decodeText(encryption));
  if (!isEncrypted && !DRM_FILES.some((name) => archive.has(name))) return;
  throw new ImportError('drm');
}

function encryptsContent(text: string): boolean {
  let method = '';
  for (const { tag } of elementsOf(parseMarkup(text, 'xml'))) {
    if (tag.name === 'EncryptedData') method = '';
    else if (tag.name === 'EncryptionMethod') method = tag.attributes.Algorithm ?? method;
    else if (tag.name === 'CipherReference' && !FONT_ALGORITHMS.has(method)) return true;
  }
  return false;
}
