// The first visit, played end to end: a real bot, a real sandbox, and nothing of it left out.

import { expect, it } from 'vitest';
import { playVisit } from '../../src/demo/visit/play-visit.ts';
import type { Step } from '../../src/demo/visit/step.ts';
import { VISIT_STEPS } from '../../src/demo/visit/steps.ts';
import { openDemoSession } from './demo-fixture.ts';

it('plays every step', async () => {
  const { session, transcript, screen, harness } = await openDemoSession();
  expect(await playVisit(session, transcript, VISIT_STEPS)).toBeNull();
  const words = screen().replaceAll(/\s+/g, ' ');
  for (const { narration } of VISIT_STEPS) if (narration) expect(words).toContain(narration);
  expect(words).toContain('Ten to one meant there was a one.');
  expect(words).toContain('Nothing about “cordelia” up to page 1 of scene 2');
  expect(screen()).not.toMatch(/\p{Cc}\[|<t:|<#|<@|undefined|\*\*|unknown/u);
  for (const line of screen().split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(harness.sandbox.violations).toEqual([]);
});

it('tells nothing of the story before its scene', async () => {
  const { session, transcript, screen } = await openDemoSession();
  await playVisit(session, transcript, VISIT_STEPS);
  const [before = ''] = screen().split('1 · The Odds');
  expect(before).not.toMatch(/Illyria|Gunn|Cordelia/);
  expect(screen()).not.toMatch(/White Place|Buffy/);
});

it('fails where the bot posts nothing, saying what was expected', async () => {
  const { session, transcript, screen, harness } = await openDemoSession();
  harness.sandbox.faults.add({
    method: 'POST',
    path: '/channels/*/messages',
    effect: { kind: 'error', code: 50013 },
  });
  const failure = await playVisit(session, transcript, VISIT_STEPS);
  expect(failure).toMatch(/^Expected a message in #reading with “The Odds”/);
  expect(screen()).not.toContain('Bob comes home');
});

it('fails where the bot posts, but opens no thread', async () => {
  const { session, transcript, harness } = await openDemoSession();
  harness.sandbox.faults.add({ method: 'POST', path: /\/threads$/, effect: { kind: 'error', code: 50013 } });
  expect(await playVisit(session, transcript, VISIT_STEPS)).toMatch(
    /^Expected a message in a thread of #reading/,
  );
});

it('fails where an answer says something else', async () => {
  const { session, transcript } = await openDemoSession();
  const step: Step = {
    action: { kind: 'types', who: 'bob', in: '#reading', line: '/help' },
    expect: [{ kind: 'answer', contains: ['Cordelia is a vampire'] }],
  };
  const failure = await playVisit(session, transcript, [step]);
  expect(failure).toContain(
    'Expected a private answer with “Cordelia is a vampire”. It lacks “Cordelia is a vampire”.',
  );
  expect(failure).toContain('Nothing is being read here yet.');
});

it('fails where a button is not there, or a command is refused', async () => {
  const { session, transcript } = await openDemoSession();
  const press: Step = { action: { kind: 'presses', who: 'bob', label: 'Move it' }, expect: [] };
  expect(await playVisit(session, transcript, [press])).toBe('Expected a button [Move it]. There was none.');
  const start: Step = {
    action: { kind: 'types', who: 'bob', in: '#reading', line: '/story start "One Last Goodbye"' },
    expect: [],
  };
  expect(await playVisit(session, transcript, [start])).toMatch(/Manage Server/);
});
