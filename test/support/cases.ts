// The test harness under the names that scripts written against version 0.1.0 use.

import { setTimeout as pause } from 'node:timers/promises';
import type { Harness, HarnessOptions } from '../../src/demo/harness.ts';
import { startHarness } from '../../src/demo/harness.ts';
import { Answer, buttonsOf } from '../../src/sandbox/client/answer.ts';
import type { Pressable, SandboxUser } from '../../src/sandbox/user.ts';
import type { ServerChannelType } from '../../src/sandbox/world/types.ts';

export { buttonsOf, selectsOf, textOfMessage } from '../../src/sandbox/client/answer.ts';

/** A harness that also answers to `pass`, `settle`, `sandbox.world.home`, and people's `sees`, `say` and `settled`. */
export async function startStage(options: HarnessOptions) {
  const harness = await startHarness(options);
  const { sandbox } = harness;
  const login = sandbox.login.bind(sandbox);
  Object.defineProperty(sandbox.world, 'home', { get: () => sandbox.world.defaultServer });
  Object.defineProperty(sandbox, 'record', { get: () => sandbox.requestLog });
  Object.defineProperty(sandbox.faults, 'tally', { get: () => sandbox.faults.counts });
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

/** What stood on buttons then, and what stands there now. */
const LABELS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Along with the channel', ["I'll read along", "I'm up to date", "I've finished it"]],
  ['At my own pace', ["I'll read at my own pace", "I'm just starting"]],
]);

const PROGRESS = /^(?:I'm (?:fetching|reading|finding|choosing|making)|Other files come first)/;
const MAX_POLLS = 3_000;

function underOldNames(user: SandboxUser) {
  const [type, press] = [user.type.bind(user), user.press.bind(user)];
  return Object.assign(user, {
    // Then an answer was there at once, and did not say first how far it is.
    async type(...typed: Parameters<typeof type>): Promise<Answer> {
      const answer = await type(...typed);
      const isUnderWay = () => PROGRESS.test(answer.text) || (answer.text === '' && !answer.modal);
      for (let polls = 0; polls < MAX_POLLS && isUnderWay(); polls++) await pause(10);
      return answer;
    },
    press(on: Pressable, which: Parameters<typeof press>[1]): Promise<Answer> {
      const labels = (on instanceof Answer ? on.buttons : buttonsOf(on)).map((each) =>
        'label' in each ? each.label : '',
      );
      const current = typeof which === 'string' ? LABELS.get(which) : undefined;
      return press(on, current?.find((each) => labels.includes(each)) ?? which);
    },
    sees: user.visibleMessages.bind(user),
    say: user.sendMessage.bind(user),
    settled: user.untilIdle.bind(user),
  });
}
