// Notes of a book's author beside its scenes: stored with the book, kept or dropped by hosts, moved with their scenes.

import type { Documents } from '../ports/documents.ts';
import type { StoredNote, StoryNotes } from '../ports/stored-imports.ts';
import type { SceneEdit } from '../story/edit-scenes.ts';
import { NO_NOTES, type SceneNotes, smallNote } from '../story/scene-notes.ts';
import type { SceneSlug, Story, StoryId } from '../story/story.ts';

/** Stores the notes of a file that was read; whether they are kept stays as it was. */
export async function storeNotes(
  documents: Documents,
  story: StoryId,
  notes: readonly StoredNote[],
): Promise<void> {
  await documents.update('notes', story, (current) => ({
    write: { kept: current?.kept ?? false, notes, before: current?.notes ?? null },
    result: null,
  }));
}

/** Keeps them beside their scenes, or drops them; how many there are. */
export async function keepNotes(documents: Documents, story: StoryId, kept: boolean): Promise<number> {
  return documents.update('notes', story, (current) =>
    current === undefined ? { result: 0 } : { write: { ...current, kept }, result: current.notes.length },
  );
}

/** The notes of a scene; none where hosts drop them. */
export async function notesOfScene(documents: Documents, story: Story, number: number): Promise<SceneNotes> {
  const stored = await documents.get('notes', story.id);
  const slug = story.scenes[number - 1]?.slug;
  if (!stored?.kept || slug === undefined) return NO_NOTES;
  const at = (place: StoredNote['place']) =>
    smallNote(
      stored.notes
        .filter((note) => note.scene === slug && note.place === place)
        .map(({ text }) => text)
        .join('\n'),
    );
  return { before: at('before'), after: at('after') };
}

/** Moves notes with their scenes, once these have been edited. @param slugs those of the scenes before and after */
export async function moveNotes(
  documents: Documents,
  story: StoryId,
  edit: SceneEdit,
  slugs: { readonly before: readonly SceneSlug[]; readonly after: readonly SceneSlug[] },
): Promise<void> {
  await documents.update('notes', story, (current) =>
    current === undefined
      ? { result: null }
      : { write: { ...current, notes: moved(current, edit, slugs), before: current.notes }, result: null },
  );
}

/** Takes the last move back. */
export async function restoreNotes(documents: Documents, story: StoryId): Promise<void> {
  await documents.update('notes', story, (current) =>
    current?.before == null
      ? { result: null }
      : { write: { ...current, notes: current.before, before: null }, result: null },
  );
}

function moved(
  { notes }: StoryNotes,
  edit: SceneEdit,
  { before, after }: { readonly before: readonly SceneSlug[]; readonly after: readonly SceneSlug[] },
): readonly StoredNote[] {
  const own = before[edit.scene - 1];
  switch (edit.kind) {
    case 'rename':
      return notes;
    case 'drop':
      return notes.filter(({ scene }) => scene !== own);
    case 'merge':
      return notes.map((note) =>
        note.scene === own ? { ...note, scene: before[edit.scene - 2] ?? note.scene } : note,
      );
    case 'split':
      return notes.map((note) =>
        note.scene === own && note.place === 'after'
          ? { ...note, scene: after[edit.scene] ?? note.scene }
          : note,
      );
  }
}
