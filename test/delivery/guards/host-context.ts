// A host who presses a button in the reading's channel.

import type { RequestContext } from '../../../src/app/request-context.ts';
import type { ProcessFixture } from './process-fixture.ts';

export function hostContext({ server, channel }: ProcessFixture): RequestContext {
  return {
    server: server.id,
    channel: channel.id,
    channelName: null,
    thread: null,
    ageRestricted: false,
    user: '1',
    manager: true,
    roles: [],
    canSend: true,
    locale: 'en-US',
    serverLocale: 'en-US',
    request: '9000000000000000000',
  };
}
