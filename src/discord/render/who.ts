// How `Who is this?` answers: a button for each of those who are met, or that there is nobody to tell of.

import type { AskPlace } from '../../app/member/ask-place.ts';
import type { WhoIsHere } from '../../app/member/who-is-here.ts';
import { type Body, buttonRows, text } from '../body.ts';
import type { Strings } from '../strings.ts';
import { lookupButtons } from './lookup.ts';
import { renderAskPlace } from './place.ts';

export function renderWho(strings: Strings, view: WhoIsHere | AskPlace): Body {
  if (view.kind === 'ask-place') return renderAskPlace(strings, view);
  const s = strings.reading.who;
  const buttons = lookupButtons(view.reading, view.names);
  return buttons.length === 0
    ? [text(s.nobody(view.gate))]
    : [text(s.question(view.gate)), ...buttonRows(...buttons)];
}
