// Commands as a member's language describes them; names of commands and options stay, as texts refer to them.

import type { WireChoice, WireCommand, WireCommandOption } from './wire.ts';

/** `locale` is one of Discord's, such as `es-ES`; what has no words in it keeps its own. */
export function localizeCommands(commands: readonly WireCommand[], locale: string): WireCommand[] {
  return commands.map((command) => localizeOption(command, locale));
}

function localizeOption<Described extends WireCommand | WireCommandOption>(
  described: Described,
  locale: string,
): Described {
  const { description, description_localizations, options, choices } = described as WireCommandOption;
  return {
    ...described,
    description: description_localizations?.[locale] ?? description,
    ...(options && { options: options.map((option) => localizeOption(option, locale)) }),
    ...(choices && { choices: choices.map((choice) => localizeChoice(choice, locale)) }),
  };
}

function localizeChoice(choice: WireChoice, locale: string): WireChoice {
  return { ...choice, name: choice.name_localizations?.[locale] ?? choice.name };
}
