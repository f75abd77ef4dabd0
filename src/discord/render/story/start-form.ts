// The form behind `Change`: times, days, zone, who posts next and the channel, filled in as they stand.

import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js';
import type { DraftChange } from '../../../app/host/reading/change-draft.ts';
import { formatDayRule } from '../../../reading/day-rules.ts';
import { type Reading, WHO } from '../../../reading/reading.ts';
import { POSTABLE_CHANNEL_TYPES } from '../../body.ts';
import { encodeAction } from '../../custom-id.ts';
import type { Strings } from '../../strings.ts';

/** The names of the fields; a submission brings what was filled in by them. */
const FIELDS = { times: 'times', days: 'days', zone: 'zone', who: 'who', channel: 'channel' } as const;

/** As long as what `/story start` takes. */
const MAX_INPUT_CHARS = 100;

export function renderStartForm(
  strings: Strings,
  { id, schedule, policies, channel }: Reading,
): APIModalInteractionResponseCallbackData {
  const s = strings.story.form;
  return {
    custom_id: encodeAction({ kind: 'submit-start', reading: id }),
    title: s.title,
    components: [
      channelField(strings, channel),
      textField(FIELDS.times, s.times, s.times_hint, schedule?.times.map(strings.clock).join(', ') ?? ''),
      textField(FIELDS.days, s.days, s.days_hint, schedule === null ? '' : formatDayRule(schedule.days)),
      textField(FIELDS.zone, s.zone, s.zone_hint, schedule?.zone ?? ''),
      whoField(strings, policies.who),
    ],
  };
}

/** What was filled in. */
export function parseStartForm(fields: Readonly<Record<string, string>>): DraftChange {
  return {
    times: fields[FIELDS.times] ?? null,
    days: fields[FIELDS.days] ?? null,
    zone: fields[FIELDS.zone] ?? null,
    who: WHO.find((each) => each === fields[FIELDS.who]) ?? null,
    channel: fields[FIELDS.channel] || null,
  };
}

function textField(customId: string, label: string, description: string, value: string): APILabelComponent {
  const input = {
    type: ComponentType.TextInput,
    custom_id: customId,
    style: TextInputStyle.Short,
    max_length: MAX_INPUT_CHARS,
    required: false,
    ...(value !== '' && { value: value.slice(0, MAX_INPUT_CHARS) }),
  } as const;
  return { type: ComponentType.Label, label, description, component: input };
}

function channelField(strings: Strings, channel: string): APILabelComponent {
  const s = strings.story.form;
  return {
    type: ComponentType.Label,
    label: s.channel,
    component: {
      type: ComponentType.ChannelSelect,
      custom_id: FIELDS.channel,
      channel_types: [...POSTABLE_CHANNEL_TYPES],
      default_values: [{ id: channel, type: SelectMenuDefaultValueType.Channel }],
    },
  };
}

function whoField(strings: Strings, who: Reading['policies']['who']): APILabelComponent {
  const s = strings.story.form;
  const options = WHO.map((value) => ({
    value,
    label: strings.story.settings.who[value],
    default: value === who,
  }));
  return {
    type: ComponentType.Label,
    label: s.who,
    component: { type: ComponentType.StringSelect, custom_id: FIELDS.who, options },
  };
}
