// Expands the entities that a document declares, and rejects files whose entities are hostile.

import { ImportError } from '../import-error.ts';

const DECLARATION = /<!ENTITY\s+(%\s+)?([\w.:-]+)\s+(?:(SYSTEM|PUBLIC)\b|"([^"]*)"|'([^']*)')/g;
const SUBSET_END = /\]\s*>/g;
/** Longer than any character or abbreviation that a book declares. */
const MAX_ENTITY_CHARS = 200;
const MAX_ENTITY_USES = 20_000;

/**
 * Expands the entities in a text and removes their declarations. Entities are never loaded from elsewhere, and
 * never expanded inside each other.
 * @throws ImportError for entities that stand for other entities, for files, or for much text
 */
export function expandEntities(text: string): string {
  const first = text.search(/<[A-Za-z]/);
  const prolog = first === -1 ? text : text.slice(0, first);
  if (!prolog.includes('<!ENTITY')) return text;
  const values = new Map<string, string>();
  let last = 0;
  for (const found of text.matchAll(DECLARATION)) {
    const [, parameter, name = '', external, double, single] = found;
    if (external !== undefined) {
      throw new ImportError('external-entity');
    }
    const value = double ?? single ?? '';
    if (parameter !== undefined || value.length > MAX_ENTITY_CHARS || /&(?!#)|%/.test(value)) {
      throw new ImportError('entity-bomb');
    }
    values.set(name, value);
    last = found.index + found[0].length;
  }
  SUBSET_END.lastIndex = last;
  const end = SUBSET_END.exec(text);
  return substituteEntities(end === null ? text : text.slice(end.index + end[0].length), values);
}

function substituteEntities(text: string, values: ReadonlyMap<string, string>): string {
  let uses = 0;
  return text.replace(/&([\w.:-]+);/g, (reference, name: string) => {
    const value = values.get(name);
    if (value === undefined) return reference;
    uses += 1;
    if (uses > MAX_ENTITY_USES) {
      throw new ImportError('too-many-entities');
    }
    return value;
  });
}
