import { describe, expect, it } from 'vitest';
import { HOUR, startReading, startTestHarness } from '../support/test-harness.ts';

const rawText = (message: unknown) => JSON.stringify(message);

describe('a message that names a command', () => {
  it('mentions it, in an answer and in a post, by the id that the sandbox gave it', async () => {
    const harness = await startTestHarness();
    const card = await startReading(harness);
    await harness.advance(2 * HOUR);
    const hal = await harness.sandbox.login('hal');
    const help = await hal.type('/help');
    expect(rawText(help.message)).toMatch(/<\/lookup:\d{17,20}>/);
    expect(rawText(help.message)).not.toContain('`/lookup`');
    expect(rawText(card.message)).not.toMatch(/`\/\w+( \w+)?`/);
    const ids = [...rawText(help.message).matchAll(/<\/(?:lookup|recap):(\d+)>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('still does after a restart, which registers nothing', async () => {
    const harness = await startTestHarness();
    await harness.advanceWhileStopped(HOUR);
    const hal = await harness.sandbox.login('hal');
    const help = await hal.type('/help');
    expect(rawText(help.message)).toMatch(/<\/story start:\d{17,20}>/);
  });
});
