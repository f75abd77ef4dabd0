// Checks that no document points to one that is missing, without which the bot could not go on.

import { type DocumentByKind, type DocumentKind, sceneId, storyRevisionId } from '../../ports/documents.ts';
import { keyOf } from '../documents/keys.ts';

export class References {
  /** Keys of what may be pointed to. */
  readonly #present = new Set<string>();
  /** What is pointed to, by whom. */
  readonly #required = new Map<string, string>();

  add<K extends DocumentKind>(kind: K, id: string, doc: DocumentByKind[K]): void;
  add(...[kind, id, doc]: { [K in DocumentKind]: [K, string, DocumentByKind[K]] }[DocumentKind]): void {
    const from = keyOf(kind, id);
    const need = (to: DocumentKind, its: string) => this.#required.set(keyOf(to, its), from);
    switch (kind) {
      case 'reading':
        // A draft finds its story's newest revision when it starts, or that there is none.
        if (doc.state !== 'draft') need('story', storyRevisionId(doc.story, doc.revision));
        for (const installment of doc.outbox) need('outbox', installment.id);
        return;
      case 'shelf':
        need('story', storyRevisionId(id, doc.revision));
        return;
      case 'import':
        need('story', storyRevisionId(doc.story, doc.revision));
        if (doc.before !== null) need('story', storyRevisionId(doc.story, doc.before.revision));
        return;
      case 'story':
        this.#present.add(from);
        for (const { hash } of doc.scenes) need('scene', sceneId(doc.id, hash));
        return;
      case 'scene':
      case 'outbox':
        this.#present.add(from);
    }
  }

  /** One document that is missing, and the one that needs it; null where all is there. */
  missing(): { readonly key: string; readonly neededBy: string } | null {
    for (const [key, neededBy] of this.#required) if (!this.#present.has(key)) return { key, neededBy };
    return null;
  }
}
