// Discord's numbers, as far as the page meets them: the whole library of them would be most of what a browser loads.

export const ComponentType = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  MentionableSelect: 7,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
} as const;

export const ButtonStyle = { Primary: 1, Secondary: 2, Success: 3, Danger: 4, Link: 5 } as const;

export type ButtonStyle = (typeof ButtonStyle)[keyof typeof ButtonStyle];

export const TextInputStyle = { Short: 1, Paragraph: 2 } as const;

export const MessageType = {
  Default: 0,
  ThreadCreated: 18,
  ChatInputCommand: 20,
  ThreadStarterMessage: 21,
} as const;

export const ApplicationCommandOptionType = {
  Subcommand: 1,
  String: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Role: 8,
  Mentionable: 9,
  Number: 10,
  Attachment: 11,
} as const;
