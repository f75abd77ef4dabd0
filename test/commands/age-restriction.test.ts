// A story for adults: read where only adults are, and nowhere else in the server.

import { expect, it } from 'vitest';
import { startTestHarness } from '../support/test-harness.ts';
import { createStoriesFolder, sceneFiles, writeStoryFiles } from './host-helpers.ts';
import { labels, visiblePosts } from './member-helpers.ts';

it('is answered in age-restricted channels alone', async () => {
  const dir = await createStoriesFolder();
  await writeStoryFiles(dir, 'night-story', {
    'story.yaml': 'title: Night Story\nrating: explicit\n',
    ...sceneFiles(2),
  });
  const harness = await startTestHarness({ contentDir: dir });
  const mina = await harness.sandbox.login('mina');
  const card = await mina.type('/story start', { story: 'night-story', channel: '#after-dark' });
  await mina.press(card, 'Start now');
  await harness.untilIdle();

  const ada = await harness.sandbox.login('ada');
  const refusal =
    /^\*\*Night Story\*\* is for adults\. Ask me in <#\d+>, or in another age-restricted channel\.$/;
  for (const line of ['/read', '/next', '/progress']) {
    expect((await ada.type(line, {}, { in: '#general' })).text).toMatch(refusal);
  }
  expect((await ada.type('/lookup', { query: 'x' }, { in: '#general' })).text).toMatch(refusal);
  expect(await ada.complete('/read', { scene: '' }, 'scene', { in: '#general' })).toEqual([]);
  expect(await visiblePosts(ada, '#general')).toEqual([]);

  const question = await ada.type('/read', {}, { in: '#after-dark' });
  expect(labels(question)).toContain('At my own pace');
  const page = await ada.press(question, 'At my own pace');
  expect(page.text).toContain('Title1');
});
