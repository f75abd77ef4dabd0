// What buttons, selects and modals do: one handler for every kind of action.

import type { Action, ActionKind } from './custom-id.ts';
import type { HandlerContext } from './define-command.ts';
import type { Reply } from './reply.ts';

/** What a press, a choice or a submission brings. */
export interface ActionContext<A extends Action> extends HandlerContext {
  readonly action: A;
  /** What was chosen in a select; empty for a button. */
  readonly values: readonly string[];
  /** What was filled into a modal, by the custom ids of its fields; a select gives its values joined by commas. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whether the component stands on a message only this person sees: then it may be changed in place. */
  readonly isPrivateMessage: boolean;
}

export type Handler<K extends ActionKind> = (
  context: ActionContext<Extract<Action, { kind: K }>>,
) => Promise<Reply> | Reply;

/** Handlers for some kinds of actions; each command's file gives its own. */
export type Handlers<K extends ActionKind> = { readonly [Kind in K]: Handler<Kind> };

/** Handlers for all of them: the type checker names the one that is missing. */
export type AllHandlers = Handlers<ActionKind>;
