// A process that starts and ends readings, installments and revisions without end, in the order in which the bot does.
//
//   node dist/test/support/backup-writer.js STORE    prints a line once it is under way
//
// STORE is the path of a SQLite file, or the address of a Postgres database.

import { createHash } from 'node:crypto';
import { createLibrary } from '../../src/library/library.ts';
import { type Documents, postsId, sceneId, storyRevisionId } from '../../src/ports/documents.ts';
import type { Installment } from '../../src/reading/installment.ts';
import { openDocuments } from '../../src/store/documents/open-documents.ts';
import { buildStory } from '../../src/story/build-story.ts';
import type { FullStory } from '../../src/story/story.ts';
import { aReading } from './a-reading.ts';

const READINGS = 5;
/** As many as make a backup read a page of documents after another; between outboxes and readings. */
const POSTS = 500;

const [store = ''] = process.argv.slice(2);
const documents = await openDocuments(store.startsWith('postgres:') ? { url: store } : { file: store });
const library = createLibrary({ documents, clock: { now: () => Date.now() } });

function storyAt(round: number): FullStory {
  const scene = (slug: string, text: string) => ({ slug, title: null, recap: null, questions: [], text });
  return buildStory(
    {
      ...{ id: 'the-hatch', title: 'The Hatch', author: null, retold: null, source: null, language: 'en' },
      ...{ rating: 'everyone', notes: [], summary: null, status: 'ongoing', codex: [] },
      chapters: [{ title: null, firstScene: 1 }],
      scenes: [scene('one', 'One.'), scene('two', `Two, for the ${round}th time.`)],
    },
    (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
  );
}

async function post(to: Documents, id: string, round: number, revision: string): Promise<void> {
  const installment: Installment = {
    ...{ id: `${id}:1:1:${round}`, run: 1, channel: '2', firstScene: 1, lastScene: 1, plannedAt: round },
    occasion: { kind: 'host', user: '3' },
    deliveries: [],
  };
  await to.update('outbox', installment.id, () => ({ write: { posts: [], language: 'en' }, result: null }));
  await to.update('reading', id, (current = aReading({ id })) => ({
    write: { ...current, revision, outbox: [installment] },
    result: null,
  }));
  await to.update('reading', id, (current = aReading({ id })) => ({
    write: { ...current, outbox: [] },
    result: null,
  }));
  await to.remove('outbox', installment.id);
}

await Promise.all(
  Array.from({ length: POSTS }, (_, scene) =>
    documents.update('posts', postsId('old', 1, scene + 1), () => ({
      write: { messages: [], thread: null, postedAt: 0, hash: '' },
      result: null,
    })),
  ),
);

for (let round = 1; ; round += 1) {
  const full = storyAt(round);
  await library.sync([full], []);
  const { revision, scenes } = full.story;
  if ((await documents.get('story', storyRevisionId('the-hatch', revision))) === undefined)
    throw new Error('lost');
  for (let reading = 0; reading < READINGS; reading += 1)
    await post(documents, `r${reading}`, round, revision);
  await documents.update('note', sceneId('n', scenes[1]?.hash ?? ''), () => ({
    write: { value: String(round) },
    result: null,
  }));
  if (round === 3) process.stdout.write('under way\n');
}
