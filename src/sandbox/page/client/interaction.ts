// What a member does with the bot: a command that is used, a form that stands open.

import type { WireCommand, WireMessage, WireModal } from './wire.ts';

/** Discord's numbers of what is done. */
export const Interaction = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** A form that stands open, and the message whose button opened it. */
export interface OpenForm {
  readonly modal: WireModal;
  readonly source: WireMessage | null;
}

/** A command's use, as it goes out. */
export interface CommandUse {
  readonly command: WireCommand;
  /** `/story start` */
  readonly path: string;
  readonly options: readonly object[];
  readonly files: readonly File[];
}

/** Which command is used. */
export function commandHead({ id, name, type, version }: WireCommand): object {
  return { id, name, type, version };
}
