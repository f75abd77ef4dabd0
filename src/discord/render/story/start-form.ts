// The form of a start: channel, times and days, zone, how much, and who posts next, filled in as they stand.

import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import type { StartFormView } from '../../../app/host/reading/start-form.ts';
import { type TypedStart, WHO, type Who } from '../../../reading/reading.ts';
import type { Portion } from '../../../reading/schedule.ts';
import { truncate } from '../../../story/truncate.ts';
import { POSTABLE_CHANNEL_TYPES } from '../../body.ts';
import { encodeAction } from '../../custom-id.ts';
import { LIMITS } from '../../limits.ts';
import { decodePortion, encodePortion } from '../../schedule-codec.ts';
import type { Strings } from '../../strings.ts';
import { textField } from '../../text-field.ts';

/** The names of the fields; a submission brings what was filled in by them. */
const FIELDS = { channel: 'channel', when: 'when', zone: 'zone', portion: 'portion', who: 'who' } as const;

/** As many times as a day may have, and all weekdays. */
const MAX_INPUT_CHARS = 400;
const optional = { maxChars: MAX_INPUT_CHARS, required: false };

/** How much at a time can be chosen; what a draft has beside these is offered too. */
const PORTIONS: readonly Portion[] = [
  ...[1, 2, 3, 4, 5].map((scenes) => ({ kind: 'scenes', scenes }) as const),
  ...[5, 10, 15, 20, 30, 45, 60].map((minutes) => ({ kind: 'minutes', minutes }) as const),
];

export function renderStartForm(
  strings: Strings,
  { target, title, filled }: StartFormView,
): APIModalInteractionResponseCallbackData {
  const s = strings.story.form;
  const isNew = 'story' in target;
  const action = isNew
    ? ({ kind: 'new-start', story: target.story } as const)
    : ({ kind: 'submit-start', reading: target.draft } as const);
  return {
    custom_id: encodeAction(action),
    title: isNew ? truncate(s.start_title(title), LIMITS.modalTitleChars) : s.title,
    components: [
      channelField(strings, filled.channel),
      textField({
        ...optional,
        customId: FIELDS.when,
        label: s.when,
        hint: s.when_hint,
        value: filled.when ?? '',
      }),
      textField({
        ...optional,
        customId: FIELDS.zone,
        label: s.zone,
        hint: s.zone_hint,
        value: filled.zone ?? '',
      }),
      portionField(strings, filled.portion ?? { kind: 'scenes', scenes: 1 }),
      whoField(strings, filled.who),
    ],
  };
}

/** What was filled in. Forms from before times and days stood in one field bring them apart. */
export function parseStartForm(fields: Readonly<Record<string, string>>): TypedStart {
  const { times, days } = fields;
  const apart = times === undefined ? null : times.trim() === '' ? '' : `${times} ${days ?? ''}`;
  return {
    channel: fields[FIELDS.channel] || null,
    when: fields[FIELDS.when] ?? apart,
    zone: fields[FIELDS.zone] ?? null,
    portion: decodePortion(fields[FIELDS.portion] ?? ''),
    who: WHO.find((each) => each === fields[FIELDS.who]) ?? null,
  };
}

function channelField(strings: Strings, channel: string | null): APILabelComponent {
  const s = strings.story.form;
  return {
    type: ComponentType.Label,
    label: s.channel,
    component: {
      type: ComponentType.ChannelSelect,
      custom_id: FIELDS.channel,
      channel_types: [...POSTABLE_CHANNEL_TYPES],
      ...(channel !== null && {
        default_values: [{ id: channel, type: SelectMenuDefaultValueType.Channel }],
      }),
    },
  };
}

function portionField(strings: Strings, portion: Portion): APILabelComponent {
  const chosen = encodePortion(portion);
  const all = PORTIONS.some((each) => encodePortion(each) === chosen) ? PORTIONS : [portion, ...PORTIONS];
  const options = all.map((each) => {
    const value = encodePortion(each);
    return { value, label: strings.schedule.portion_choice(each), default: value === chosen };
  });
  return selectField(FIELDS.portion, strings.story.form.portion, options);
}

function whoField(strings: Strings, who: Who | null): APILabelComponent {
  const options = WHO.map((value) => ({
    value,
    label: strings.story.settings.who[value],
    default: value === who,
  }));
  return selectField(FIELDS.who, strings.story.form.who, options);
}

function selectField(
  customId: string,
  label: string,
  options: readonly { readonly value: string; readonly label: string; readonly default: boolean }[],
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    component: { type: ComponentType.StringSelect, custom_id: customId, options: [...options] },
  };
}
