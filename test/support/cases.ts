// The test harness under the names that scripts written against version 0.1.0 use.

import type { Harness, HarnessOptions } from '../../src/demo/harness.ts';
import { startHarness } from '../../src/demo/harness.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import type { ServerChannelType } from '../../src/sandbox/world/types.ts';

export { buttonsOf, selectsOf, textOfMessage } from '../../src/sandbox/client/answer.ts';

/** A harness that also answers to `pass`, `settle`, `sandbox.world.home`, and people's `sees`, `say` and `settled`. */
export async function startStage(options: HarnessOptions) {
  const harness = await startHarness(options);
  const { sandbox } = harness;
  const login = sandbox.login.bind(sandbox);
  Object.defineProperty(sandbox.world, 'home', { get: () => sandbox.world.defaultServer });
  // A channel's kind is set as a plain field there.
  for (const channel of sandbox.world.defaultServer.channels.values()) {
    Object.defineProperty(channel, 'fakeType', {
      set: (type: ServerChannelType) => sandbox.world.setChannelType(channel, type),
    });
  }
  Object.assign(sandbox, {
    login: async (...who: Parameters<typeof login>) => underOldNames(await login(...who)),
  });
  return {
    ...harness,
    pass: (milliseconds: number): ReturnType<Harness['advance']> => harness.advance(milliseconds),
    settle: (): ReturnType<Harness['untilIdle']> => harness.untilIdle(),
  };
}

function underOldNames(user: SandboxUser) {
  return Object.assign(user, {
    sees: user.visibleMessages.bind(user),
    say: user.sendMessage.bind(user),
    settled: user.untilIdle.bind(user),
  });
}
