import { expect, it } from 'vitest';
import { DAY, HOUR, onStage, startReading } from '../support/on-stage.ts';

it('goes the whole way', async () => {
  const stage = await onStage();
  const started = await startReading(stage);
  console.log(started.text);
  await stage.pass(2 * HOUR);
  const bob = await stage.sandbox.login('bob');
  for (const m of await bob.sees('#reading')) console.log(JSON.stringify(m.components).slice(0, 600));
  const asked = await bob.type('/read', {}, { in: '#reading' });
  console.log(asked.text, asked.buttons.map((b) => 'label' in b ? b.label : ''));
  const page = await bob.press(asked, 'At my own pace');
  console.log(page.text, page.buttons.map((b) => 'label' in b ? b.label : ''));
  const l = await bob.type('/lookup', { query: 'Illyria' }, { in: '#reading' });
  console.log(l.text);
  await stage.pass(DAY);
  console.log((await bob.sees('#reading')).length, await bob.complete('/read', { scene: '' }, 'scene', { in: '#reading' }));
  const mina = await stage.sandbox.login('mina');
  console.log((await mina.type('/schedule show')).text);
  console.log((await bob.type('/progress')).text);
  console.log((await bob.type('/next')).text);
  console.log((await bob.type('/about')).text);
  console.log((await bob.type('/help')).text);
  expect(1).toBe(1);
});
