// The end of a story: a closing post, a thread for all of it, and what comes next, asked of the hosts.

import { expect, it } from 'vitest';
import { textOfMessage } from '../../src/sandbox/client/answer.ts';
import { DAY, HOUR, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import {
  botPosts,
  createStoriesFolder,
  labels,
  onlyReading,
  readableText,
  sceneFiles,
  scenesIn,
  writeStoryFiles,
} from './host-helpers.ts';

const STORY = 'title: The Alley\nauthor: Ann Example\nrating: everyone\n';

async function startStory(storyFile = STORY): Promise<TestHarness> {
  const dir = await createStoriesFolder();
  await writeStoryFiles(dir, 'the-alley', { 'story.yaml': storyFile, ...sceneFiles(2) });
  const harness = await startTestHarness({ contentDir: dir });
  const mina = await harness.sandbox.login('mina');
  const options = { story: 'the-alley', channel: '#reading', times: '09:00', zone: 'Paris' };
  await mina.press(await mina.type('/story start', options), 'Start at 09:00');
  return harness;
}

const ends = async (harness: TestHarness, channel = '#reading') =>
  (await botPosts(harness, channel)).filter((post) => textOfMessage(post).startsWith('## The end'));

it('is a closing post with a thread for the whole story, once, through restarts', async () => {
  const harness = await startStory();
  const ada = await harness.sandbox.login('ada');
  await harness.advance(HOUR);
  expect(await ends(harness)).toEqual([]);
  await harness.advance(DAY);
  await harness.restart();
  await harness.advance(3 * DAY);
  expect(await scenesIn(harness)).toEqual([1, 2]);
  const [end, ...more] = await ends(harness);
  if (end === undefined) throw new Error('there is no end');
  expect(more).toEqual([]);
  expect(readableText(harness, end)).toBe(
    '## The end\nThat was the last scene of **The Alley** by Ann Example: 2 scenes. Thank you for reading along.\nThe thread below is for the whole story.\n-# Finished Tue 2 March',
  );
  expect(harness.sandbox.world.defaultServer.threads.get(end.id)?.name).toBe('The Alley');
  const [opening, ...others] = (await ada.visibleMessages(end.id)).filter(
    ({ components }) => components?.length,
  );
  expect(others).toEqual([]);
  expect(opening && textOfMessage(opening)).toContain(
    'A few things to talk about:\n1. Which scene stays with you, and why?\n2. Did it end the way you hoped it would?',
  );
  expect(opening && textOfMessage(opening)).toContain('`/lookup` in this thread goes up to the end.');
});

it('asks the questions the story gives, in the post itself where there are no threads', async () => {
  const harness = await startStory(`${STORY}questions: [Was it worth it?]\n`);
  const mina = await harness.sandbox.login('mina');
  const { id } = await onlyReading(harness);
  await mina.select(await mina.type('/story settings'), `se:${id}:discussion`, ['none']);
  await harness.advance(2 * DAY);
  const [end] = await ends(harness);
  expect(end && textOfMessage(end)).toContain('Something to talk about:\n1. Was it worth it?');
});

it('asks whoever started it what comes next, in a direct message without buttons', async () => {
  const harness = await startStory();
  await harness.advance(2 * DAY);
  const mina = await harness.sandbox.login('mina');
  const [told, ...more] = await mina.directMessages();
  expect(more).toEqual([]);
  expect(told && readableText(harness, told)).toBe(
    '**The Alley** is finished in #reading. What comes next? `/story start` starts another story.',
  );
  expect(told && labels(told)).toEqual([]);
});

it('offers the next story in the notices channel, one press away', async () => {
  const harness = await startStory();
  const mina = await harness.sandbox.login('mina');
  const { id } = await onlyReading(harness);
  await mina.select(await mina.type('/story settings'), `se:${id}:notices`, ['#hosts']);
  await harness.advance(2 * DAY);
  expect(await mina.directMessages()).toEqual([]);
  const [notice] = (await mina.visibleMessages('#hosts')).filter(({ author }) => author.bot);
  if (notice === undefined) throw new Error('nobody was told');
  await harness.restart();
  const choice = await mina.press(notice, 'Choose the next story');
  expect(choice.ephemeral).toBe(true);
  const card = await mina.select(choice, `dn:${id}`, ['the-alley']);
  expect(readableText(harness, card)).toContain('**The Alley** in #reading: 2 scenes');
  // It is over here: it starts over.
  await mina.press(card, 'Start over');
  await harness.advance(2 * DAY);
  expect(await scenesIn(harness)).toEqual([1, 2, 1, 2]);
  expect(await ends(harness)).toHaveLength(2);
});
