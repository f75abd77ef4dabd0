// How the question “How far have you read?” looks, the form behind `I'm in scene …`, and the buttons that lead to them.

import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { AskPlace, PendingRequest } from '../../app/member/ask-place.ts';
import type { Reading } from '../../reading/reading.ts';
import { type Body, button, buttonRows, text } from '../body.ts';
import { encodeAction } from '../custom-id.ts';
import { encodePendingRequest } from '../pending-request.ts';
import type { Strings } from '../strings.ts';
import { textField } from '../text-field.ts';

export function renderAskPlace(strings: Strings, view: AskPlace): Body {
  const s = strings.reading.ask_place;
  const { reading, pace, place, totalScenes, isBeginning, isRestarted, scene } = view;
  const pending = encodePendingRequest(view.pending);
  const finished = reading.state === 'finished';
  const now = pace === 'own' ? strings.reading.place(place, totalScenes) : pace && s.along_now;
  const stage = isBeginning && !finished ? 'beginning' : finished ? 'finished' : 'under_way';
  const answer = { kind: 'choose-pace', reading: reading.id, pending } as const;
  return [
    text([now, s.question, s.explained[stage]].filter((line) => line !== null).join('\n')),
    ...buttonRows(
      button(s.along[stage], { ...answer, pace: 'channel' }),
      button(s.own[stage], { ...answer, pace: stage === 'beginning' ? 'own' : 'start' }),
      stage === 'beginning' && pace === null ? null : sceneFormButton(s.in_scene_n, reading, view.pending),
      scene && button(s.in_scene(scene), { kind: 'in-scene', reading: reading.id, scene, pending }),
      isRestarted ? button(s.know_it, { ...answer, pace: 'all' }) : null,
    ),
  ];
}

/** `Reading mode`: asks again, then comes back to what stood there. */
export function placeButton(strings: Strings, { id }: Reading, pending: PendingRequest) {
  const { change } = strings.reading.ask_place;
  return button(change, { kind: 'ask-pace', reading: id, pending: encodePendingRequest(pending) });
}

/** `I'm further along` and the like: straight to the form that takes a scene. */
export function sceneFormButton(label: string, { id }: Pick<Reading, 'id'>, pending: PendingRequest) {
  return button(label, { kind: 'ask-scene', reading: id, pending: encodePendingRequest(pending) });
}

const SCENE_FIELD = 'scene';
const MAX_SCENE_CHARS = 20;

/** Asks which scene somebody is in: a number alone, since titles give away what comes. */
export function renderSceneForm(
  strings: Strings,
  reading: string,
  pending: string,
): APIModalInteractionResponseCallbackData {
  const s = strings.reading.ask_place.form;
  return {
    custom_id: encodeAction({ kind: 'submit-scene', reading, pending }),
    title: s.title,
    components: [
      textField({
        ...{ customId: SCENE_FIELD, label: s.label, hint: s.hint },
        ...{ maxChars: MAX_SCENE_CHARS, required: true },
      }),
    ],
  };
}

/** The number that was filled in; null for anything else. */
export function parseSceneForm(fields: Readonly<Record<string, string>>): number | null {
  const typed = (fields[SCENE_FIELD] ?? '').normalize('NFKC').trim();
  const number = /^\D{0,12}?(\d{1,6})\D{0,4}$/u.exec(typed)?.[1];
  return number === undefined ? null : Number(number);
}

/** A number that is no scene's: what is wrong, and the form once more. */
export function renderNoSuchScene(strings: Strings, reading: string, pending: string, total: number): Body {
  const s = strings.reading.ask_place;
  return [
    text(s.no_such_scene(total)),
    ...buttonRows(button(strings.try_again, { kind: 'ask-scene', reading, pending })),
  ];
}
