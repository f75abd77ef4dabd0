// How the hosts are told that a reading halted, or that it goes on.

import type { NoticePost } from '../../app/publisher.ts';
import { type Body, plain, text } from '../body.ts';
import { strings } from '../strings.ts';

const say = strings.installments;

/** What is wrong, what to do and what waits; the story below, for a server that reads several. */
export function renderNotice({ notice, channel, story }: NoticePost): Body {
  const where = strings.channel(channel);
  const message =
    notice.kind === 'mended'
      ? say.mended(notice.scene, where)
      : `${say.faults(notice.fault, where)} ${say.waiting(notice.scene)}`;
  return [text(message), text(`-# ${plain(story)}`)];
}
