// `/schedule` as a host types it: every subcommand and every button, on a bot that talks to the sandbox.

import { expect, it } from 'vitest';
import { DAY, HOUR, onStage, startReading } from '../support/on-stage.ts';

/** Tuesday 2 March, 09:00 in Paris, as a Discord timestamp. */
const TUESDAY = `<t:${Date.parse('2027-03-02T08:00:00Z') / 1000}:f>`;

it('shows, changes, holds back and posts', async () => {
  const stage = await onStage();
  await startReading(stage);
  const mina = await stage.sandbox.login('mina');
  const scenes = async () => (await mina.sees('#reading')).filter(({ flags }) => flags !== undefined).length;
  const before = await scenes();

  const shown = await mina.type('/schedule show');
  expect(shown.ephemeral).toBe(true);
  expect(shown.text).toContain('Every day at 09:00 in Paris, one scene at a time.');
  expect(shown.text).toContain('0 of 10 scenes out.');

  const preview = await mina.type('/schedule preview');
  expect(preview.text).toContain(`Scene 2: Tue 2 March, 09:00 in Paris (${TUESDAY} for you)`);
  expect(preview.text).not.toContain('The Odds');
  const open = await mina.press(preview, 'Show spoilers');
  expect(open.updated).toBe(true);
  expect(open.text).toContain('The Odds');

  const skipped = await mina.type('/schedule skip');
  expect(skipped.text).toContain('Next: scene 1, Tue 2 March');
  expect((await mina.press(skipped, 'Undo')).text).toContain('Next: scene 1, Mon 1 March');

  const paused = await mina.type('/schedule pause', { until: 'friday' });
  expect(paused.text).toContain('Paused until Fri 5 March, 00:00 in Paris');
  await stage.pass(2 * HOUR);
  expect(await scenes()).toBe(before);
  expect((await mina.press(paused, 'Resume')).text).toContain('Next: scene 1, Tue 2 March');

  const set = await mina.type('/schedule set', { times: '9pm', zone: 'Boston', scenes: 2, days: 'weekdays' });
  expect(set.text).toContain('On weekdays at 21:00 in New York, 2 scenes at a time.');
  expect((await mina.type('/schedule set', { times: 'soon' })).text).toContain("I can't read “soon”");
  const zones = await mina.complete('/schedule set', { zone: 'Pari' }, 'zone');
  expect(zones[0]).toMatchObject({ value: 'Europe/Paris' });

  const cleared = await mina.type('/schedule clear');
  expect(cleared.text).toContain('It was: On weekdays at 21:00 in New York');
  expect((await mina.press(cleared, 'Put it back')).text).toContain('Next: scenes 1–2');

  const now = await mina.type('/schedule now');
  expect(now.text).toMatch(/^Scenes 1–2 are on their way to <#\d+>\.\nAfter that: scenes 3–4, /);
  await stage.settle();
  expect(await scenes()).toBeGreaterThan(before);
  expect((await mina.type('/schedule resume')).text).toBe("This reading isn't paused.");
  await stage.pass(DAY);
  expect((await mina.type('/schedule show')).text).toContain('4 of 10 scenes out.');
});
