// Keeps a message within the bytes that Discord takes: beyond them it fails without saying why.

import { ComponentType } from 'discord.js';
import { MAX_MESSAGE_BYTES, utf8Bytes } from '../story/message-size.ts';
import type { Body } from './body.ts';

/** The body with its longest text cut as far as it must be. Text in containers counts, and stays whole. */
export function fitBody(body: Body): Body {
  const excess = body.reduce((sum, each) => sum + bytesOf(each), 0) - MAX_MESSAGE_BYTES;
  if (excess <= 0) return body;
  const sizes = body.map((each) => (each.type === ComponentType.TextDisplay ? bytesOf(each) : 0));
  const longest = sizes.indexOf(Math.max(...sizes));
  return body.map((each, index) =>
    index === longest && each.type === ComponentType.TextDisplay
      ? { ...each, content: cutToBytes(each.content, bytesOf(each) - excess) }
      : each,
  );
}

function bytesOf(component: Body[number]): number {
  if (component.type === ComponentType.TextDisplay) return utf8Bytes(component.content);
  return component.type === ComponentType.Container
    ? component.components.reduce((sum, each) => sum + bytesOf(each), 0)
    : 0;
}

const ELLIPSIS = '…';

function cutToBytes(text: string, maxBytes: number): string {
  let left = maxBytes - utf8Bytes(ELLIPSIS);
  let end = 0;
  for (const character of text) {
    left -= utf8Bytes(character);
    if (left < 0) break;
    end += character.length;
  }
  return text.slice(0, end).trimEnd() + ELLIPSIS;
}
