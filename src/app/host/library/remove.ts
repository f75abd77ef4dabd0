// `/library remove`: what goes, shown before it goes; and its removal.

import { readingsOfImport } from '../../../library/change-import.ts';
import { isActive, removeImport } from '../../../library/remove-import.ts';
import type { App } from '../../../ports/app.ts';
import type { Import } from '../../../ports/stored-imports.ts';
import { UserError } from '../../../ports/user-error.ts';
import type { Reading } from '../../../reading/reading.ts';
import { serverOf } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';
import { withoutHidden } from '../../visible-readings.ts';
import { ownStory, ownStoryById, type ReadAt } from './own-stories.ts';

export interface RemovalView {
  readonly imported: Import;
  /** Stopped and finished ones, which go with it. */
  readonly readings: readonly ReadAt[];
}

/** What would go, by what was typed. @throws UserError for a story that is being read */
export async function previewRemoval(app: App, where: RequestContext, named: string): Promise<RemovalView> {
  return removalView(app, where, await ownStory(app, where, named));
}

/** The same by a button. @throws UserError */
export async function previewRemovalById(app: App, where: RequestContext, id: string): Promise<RemovalView> {
  await requireHost(app, where);
  return removalView(app, where, await ownStoryById(app, where, id));
}

/** Removes it; pressed twice it is gone once. @throws UserError for a story that is being read */
export async function removeStory(app: App, where: RequestContext, id: string): Promise<Import> {
  await requireHost(app, where);
  const imported = await ownStoryById(app, where, id);
  const removed = await removeImport(app, serverOf(where), imported);
  if (removed.kind === 'being-read') throw await beingReadError(app, where, imported, removed.readings);
  app.log.info({ server: where.server, story: id }, 'a story was removed');
  return imported;
}

async function removalView(app: App, where: RequestContext, imported: Import): Promise<RemovalView> {
  const readings = await readingsOfImport(app.documents, serverOf(where), imported.story);
  const active = readings.filter(isActive);
  if (active.length > 0) throw await beingReadError(app, where, imported, active);
  const over = readings.filter(({ state }) => state !== 'draft');
  return { imported, readings: await withoutHidden(app, where, over) };
}

async function beingReadError(
  app: App,
  where: RequestContext,
  { title }: Import,
  readings: readonly Reading[],
): Promise<UserError> {
  const channels = (await withoutHidden(app, where, readings)).map(({ channel }) => channel);
  return new UserError({ kind: 'being-read', title, channels });
}
