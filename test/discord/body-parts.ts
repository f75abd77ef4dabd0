// What a person sees of a rendered body: its text, its labels, and where its buttons lead.

import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { expect } from 'vitest';
import type { Body } from '../../src/discord/body.ts';
import { type Action, decodeAction } from '../../src/discord/custom-id.ts';
import { bodyProblems } from '../../src/discord/limits.ts';

export function words(body: Body): string {
  const shown = (part: APIMessageTopLevelComponent) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [];
  return body.flatMap(shown).join('\n');
}

export function labels(body: Body): string[] {
  return body.flatMap((part) =>
    part.type === ComponentType.ActionRow
      ? part.components.flatMap((each) => ('label' in each && each.label !== undefined ? [each.label] : []))
      : [],
  );
}

export function ids(body: Body): string[] {
  return body.flatMap((part) =>
    part.type === ComponentType.ActionRow
      ? part.components.flatMap((each) => ('custom_id' in each ? [each.custom_id] : []))
      : [],
  );
}

/** What its buttons and selects do, in order. */
export const actions = (body: Body): (Action | null)[] => ids(body).map(decodeAction);

/** Whatever is rendered is taken by Discord, and every button leads somewhere. */
export function checked(body: Body): Body {
  expect(bodyProblems(body)).toEqual([]);
  for (const id of ids(body)) expect(decodeAction(id)).not.toBeNull();
  return body;
}
