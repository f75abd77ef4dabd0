// Notices to the hosts: where one is sent, and when it is not sent a second time.

import { expect, it } from 'vitest';
import { notifyHosts } from '../../src/delivery/notify-hosts.ts';
import { NEW_SERVER } from '../../src/ports/new-documents.ts';
import type { PublishOutcome } from '../../src/ports/publisher.ts';
import type { Notice } from '../../src/reading/reading.ts';
import { AppFixture, OTHER_CHANNEL, READING_CHANNEL, SERVER } from '../app/host/reading/app-fixture.ts';
import { aReading } from '../support/a-reading.ts';

const NOTICE: Notice = { kind: 'halted', scene: 2, fault: { kind: 'missing-channel' } };

/** Sends a notice to a server with a notices channel, where the channel answers so; what was called. */
async function notified(outcome: PublishOutcome) {
  const { app, documents, publisher } = new AppFixture();
  publisher.allowCalls('notice', 'directMessage');
  publisher.failNext('notice', outcome);
  await documents.update('server', SERVER, () => ({
    write: { ...NEW_SERVER, noticesChannel: OTHER_CHANNEL, locale: 'en-US' },
    result: null,
  }));
  await notifyHosts(app, aReading({ server: SERVER, channel: READING_CHANNEL, notice: NOTICE }), NOTICE);
  return publisher.calls.filter((call) => call !== 'viewers');
}

it('counts a notice that may have arrived as sent: nobody gets it a second time elsewhere', async () => {
  expect(await notified({ kind: 'unclear', because: { kind: 'timeout' } })).toEqual(['notice']);
});

it('sends a notice by direct message where the notices channel refuses it', async () => {
  const refused = { kind: 'fault', fault: { kind: 'missing-channel' } } as const;
  expect(await notified(refused)).toEqual(['notice', 'directMessage']);
});
