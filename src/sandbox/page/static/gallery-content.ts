// One of everything: each component and each piece of markup that the bot sends, and each state it can be in.

import { ButtonStyle, ComponentType, MessageType, TextInputStyle } from '../client/discord-constants.ts';
import {
  MessageFlag,
  type WireComponent,
  type WireGuild,
  type WireMessage,
  type WireModal,
} from '../client/wire.ts';
import type { StaticContent } from './static-channel.ts';

const NOW = Date.parse('2027-03-01T09:00:00Z');
const SECONDS = NOW / 1000;
const BOT = { id: '1', username: 'cliffhanger', global_name: null, bot: true };
const BOB = { id: '2', username: 'bob', global_name: 'Bob' };

const GUILD: WireGuild = {
  id: '10',
  name: 'The Night Club',
  owner_id: '2',
  roles: [
    { id: '10', name: '@everyone', permissions: '1024' },
    { id: '11', name: 'Readers', permissions: '0' },
  ],
  members: [
    { user: BOT, roles: [] },
    { user: BOB, roles: [] },
  ],
  channels: [
    { id: '20', type: 0, name: 'reading', position: 0 },
    { id: '21', type: 0, name: 'book-club', position: 1 },
  ],
  threads: [],
};

let lastId = 100;

function message(components: readonly WireComponent[], more: Partial<WireMessage> = {}): WireMessage {
  lastId += 1;
  return {
    id: String(lastId),
    channel_id: '20',
    type: MessageType.Default,
    author: BOT,
    content: '',
    components,
    attachments: [],
    timestamp: new Date(NOW).toISOString(),
    edited_timestamp: null,
    ...more,
  };
}

const text = (content: string): WireComponent => ({ type: ComponentType.TextDisplay, content });
const rule = (spacing = 1, divider = true): WireComponent => ({
  type: ComponentType.Separator,
  spacing,
  divider,
});
const row = (...components: WireComponent[]): WireComponent => ({
  type: ComponentType.ActionRow,
  components,
});
const button = (label: string, style: ButtonStyle, more: Partial<WireComponent> = {}): WireComponent => ({
  type: ComponentType.Button,
  label,
  style,
  custom_id: label,
  ...more,
});

const PARAGRAPH =
  'The lamp had been out since *November*, and nobody on the mainland had asked why. Ada climbed the ninety-one steps with a can of oil in each hand, counting aloud, because counting kept the wind from getting a word in.';

const MARKUP = [
  '# A chapter',
  '## A scene',
  '### A card',
  '-# Small print about it',
  'Words that are **bold**, *italic*, ***both***, __underlined__, ~~struck~~ and `code`.',
  '',
  'A [link](https://example.com), <#20>, <@2>, <@&11>, </lookup:5> and ||a spoiler||.',
  '',
  `A time <t:${SECONDS}:f>, a day <t:${SECONDS}:D>, and how far it is: <t:${SECONDS + 86_400}:R>.`,
  '',
  '> A quotation, which goes on',
  '> over two lines.',
  '',
  '- one thing',
  '- another',
  '',
  '1. first',
  '2. second',
  '',
  '```\nA block of code\n```',
  'What is \\*escaped\\* stays as it is.',
].join('\n');

const PAGE = message(
  [
    text('## 3 · The Stairs\n-# The Lighthouse · scene 3 of 12 · about 2 minutes'),
    text(Array(4).fill(PARAGRAPH).join('\n\n')),
    rule(),
    row(button("I've read this", ButtonStyle.Primary), button('Read privately', ButtonStyle.Secondary)),
  ],
  { thread: { id: '101', name: '3 · The Stairs', message_count: 4 } },
);

const CAUSE = { type: MessageType.ChatInputCommand, interaction_metadata: { id: '5', user: BOB } };
const PRIVATE = { flags: MessageFlag.ephemeral, ...CAUSE };

const BUTTONS = message([
  row(
    button('Primary', ButtonStyle.Primary),
    button('Secondary', ButtonStyle.Secondary),
    button('Success', ButtonStyle.Success),
    button('Danger', ButtonStyle.Danger),
    { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Link', url: 'https://example.com' },
  ),
  row(
    button('Disabled', ButtonStyle.Primary, { disabled: true }),
    button(
      'A label as long as a label may be, which is eighty characters and not one more',
      ButtonStyle.Secondary,
    ),
  ),
]);

const OPTIONS = [
  { label: 'Hosts', value: 'hosts', default: true },
  { label: 'Members and hosts', value: 'members', description: 'Whoever is caught up' },
];

const SELECTS = message([
  text('**Who may post the next scene**'),
  row({ type: ComponentType.StringSelect, custom_id: 's', placeholder: 'Choose who', options: OPTIONS }),
  row({
    type: ComponentType.StringSelect,
    custom_id: 'm',
    placeholder: 'Choose several',
    max_values: 2,
    options: OPTIONS,
  }),
  row({ type: ComponentType.ChannelSelect, custom_id: 'c', placeholder: 'Choose a channel' }),
  row({ type: ComponentType.RoleSelect, custom_id: 'r', placeholder: 'Choose a role', min_values: 0 }),
  row({ type: ComponentType.UserSelect, custom_id: 'u', placeholder: 'Choose somebody', disabled: true }),
]);

const CONTAINERS = message([
  {
    type: ComponentType.Container,
    accent_color: 0xc27c3a,
    components: [text('### With an accent\nA container holds texts.'), rule(), text('-# And small print.')],
  },
  {
    type: ComponentType.Container,
    components: [text('Without one.'), rule(2, false), text('A gap without a line.')],
  },
  { type: ComponentType.Container, spoiler: true, components: [text('Content notes: storms, grief.')] },
  {
    type: ComponentType.Section,
    components: [text('**A section**\nIts words stand beside what belongs to them.')],
    accessory: button('Accessory', ButtonStyle.Secondary),
  },
]);

/** One as the bot draws them, and what stands where one can't be loaded. */
const PICTURES = message([
  {
    type: ComponentType.MediaGallery,
    items: [
      {
        media: { url: new URL('./gallery-picture.png', import.meta.url).href },
        description: 'Where everyone is: 500 readers in 15 groups, scene 240 of 360.',
      },
    ],
  },
  {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: 'https://example.com/elsewhere.png' }, description: 'A picture from elsewhere' }],
  },
]);

const LOADING = message([], { flags: MessageFlag.ephemeral | MessageFlag.loading, ...CAUSE });
const EDITED = message([text('This was put right.')], { edited_timestamp: new Date(NOW).toISOString() });
const FAILED = message([text('Pressing this failed.'), row(button('Try', ButtonStyle.Primary))]);
const WAITING = message([text('This is on its way.'), row(button('Pressed', ButtonStyle.Primary))]);
const FILE = message([], {
  content: 'A file, and plain words.',
  attachments: [{ id: '7', filename: 'backup-of-march.jsonl', size: 48_213, url: 'x' }],
});
const OF_A_PERSON = message([], { author: BOB, content: 'Has anybody **got past** the stairs yet?' });
const LONG_WORD = message([text(`A word without end: ${'lighthouse'.repeat(30)}`)]);

export const GALLERY: StaticContent = {
  title: 'Everything the bot sends',
  lead: 'Each component and each piece of markup, in every state it can be in.',
  now: NOW,
  guild: GUILD,
  inFlight: [[WAITING.id, 'Pressed']],
  failed: [FAILED.id],
  sections: [
    { heading: 'Markup', messages: [message([text(MARKUP)])] },
    { heading: 'A scene', messages: [PAGE] },
    {
      heading: 'A private answer',
      messages: [
        message(
          [
            text('### Ada Vane\n-# Character · also the keeper'),
            text('Keeps the light since November.'),
            row(button('Show in channel', ButtonStyle.Secondary)),
          ],
          PRIVATE,
        ),
      ],
    },
    { heading: 'Buttons', messages: [BUTTONS] },
    { heading: 'Selects', messages: [SELECTS] },
    { heading: 'Containers and sections', messages: [CONTAINERS] },
    { heading: 'Pictures', messages: [PICTURES] },
    { heading: 'On its way, and gone wrong', messages: [LOADING, WAITING, FAILED, EDITED] },
    { heading: 'People and files', messages: [OF_A_PERSON, FILE, LONG_WORD] },
  ],
};

/** A form with each kind of field. */
export const GALLERY_FORM: WireModal = {
  id: '9',
  channel_id: '20',
  custom_id: 'form',
  title: 'Change before starting',
  components: [
    { type: ComponentType.TextDisplay, content: 'Empty fields stay as they are.' },
    {
      type: ComponentType.Label,
      label: 'Channel',
      component: { type: ComponentType.ChannelSelect, custom_id: 'a', default_values: [{ id: '20' }] },
    },
    {
      type: ComponentType.Label,
      label: 'Times of day',
      description: 'Such as 09:00, 18:00',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'b',
        style: TextInputStyle.Short,
        required: false,
        value: '09:00',
      },
    },
    {
      type: ComponentType.Label,
      label: 'A note',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'c',
        style: TextInputStyle.Paragraph,
        required: false,
        placeholder: 'What readers should know',
      },
    },
    {
      type: ComponentType.Label,
      label: 'Who may post',
      component: { type: ComponentType.StringSelect, custom_id: 'd', options: OPTIONS },
    },
  ],
};
