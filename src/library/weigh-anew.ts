// Weighs once, by the rules of today, what was left out of books that were added before: hosts are told what would stay.

import { countWouldStay } from '../import/divide/weigh-anew.ts';
import type { App } from '../ports/app.ts';
import type { Documents } from '../ports/documents.ts';
import type { Library } from '../ports/library.ts';
import type { Import } from '../ports/stored-imports.ts';
import { withDue } from '../reading/plan-tick.ts';
import { readingsOf } from './revise.ts';

/** Weighs each book that was not weighed yet; how many hold a piece that would be a chapter now. @throws StoreError */
export async function weighImportsAnew({
  documents,
  library,
  clock,
}: Pick<App, 'documents' | 'library' | 'clock'>): Promise<number> {
  let found = 0;
  for (const id of await documents.ids('import', '')) {
    const imported = await documents.get('import', id);
    if (imported === undefined || imported.wouldStay !== null) continue;
    const wouldStay = await weigh(documents, library, imported);
    await documents.update('import', id, (current) =>
      current?.edition === imported.edition
        ? { write: { ...current, wouldStay }, result: null }
        : { result: null },
    );
    if (wouldStay === 0) continue;
    found += 1;
    await tellHosts({ documents, clock }, imported, wouldStay);
  }
  return found;
}

/** Each reading of the book that goes on, unless it has something more pressing to say. */
async function tellHosts(
  { documents, clock }: Pick<App, 'documents' | 'clock'>,
  { story }: Import,
  pieces: number,
): Promise<void> {
  for (const { id } of await readingsOf(documents, story)) {
    await documents.update('reading', id, (current) => {
      if (current?.state !== 'active' || current.notice !== null) return { result: null };
      const notice = { kind: 'would-stay', scene: Math.max(1, current.released), pieces } as const;
      return { write: withDue({ ...current, notice }, clock.now()), result: null };
    });
  }
}

async function weigh(documents: Documents, library: Library, imported: Import): Promise<number> {
  const texts = (await documents.get('leftover', imported.story))?.texts ?? [];
  if (texts.length === 0) return 0;
  const story = await library.story(imported.story, imported.revision);
  const words = story.scenes.reduce((sum, scene) => sum + scene.words, 0);
  const pieces = imported.leftOut.map((piece, index) => ({ ...piece, text: texts[index] ?? '' }));
  return countWouldStay(pieces, words / Math.max(1, story.chapters.length));
}
