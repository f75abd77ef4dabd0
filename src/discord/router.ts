// Every interaction comes in here: decoded, answered by its command or action, and sent by `respond`.

import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import type { RequestContext } from '../app/request-context.ts';
import type { App } from '../ports/app.ts';
import type { InteractionKind } from '../ports/telemetry.ts';
import { UserError } from '../ports/user-error.ts';
import { truncate } from '../story/truncate.ts';
import type { AllHandlers, Handler } from './actions.ts';
import { text } from './body.ts';
import { whereOf } from './context.ts';
import { type ActionKind, decode } from './custom-id.ts';
import type { AnyRunnable, Command, ShowProgress } from './define-command.ts';
import { fieldsOf, valuesOf } from './fields.ts';
import { LIMITS } from './limits.ts';
import { invocationOf, OptionError, readOptions } from './options.ts';
import { renderProblem } from './render/problem.ts';
import { privately, type Reply } from './reply.ts';
import type { Respond } from './respond.ts';
import { strings } from './strings.ts';

export interface Router {
  /** Answers one interaction; never throws. */
  handle(interaction: APIInteraction): Promise<void>;
  /** Resolves when every interaction that came in is answered. */
  drain(): Promise<void>;
}

export function createRouter(
  app: App,
  commands: ReadonlyMap<string, Command>,
  handlers: AllHandlers,
  respond: Respond,
): Router {
  const underWay = new Set<Promise<void>>();

  const answer = async (interaction: APIInteraction): Promise<void> => {
    const where = whereOf(interaction);
    if (where === null) return;
    switch (interaction.type) {
      case InteractionType.ApplicationCommand:
        if (interaction.data.type !== ApplicationCommandType.ChatInput) return;
        return respond.reply(interaction, (progress) =>
          guard(interaction, where, () =>
            runCommand(interaction as APIChatInputApplicationCommandInteraction, where, progress),
          ),
        );
      case InteractionType.ApplicationCommandAutocomplete:
        return respond.choices(interaction, await complete(interaction, where));
      case InteractionType.MessageComponent:
      case InteractionType.ModalSubmit:
        return respond.reply(interaction, () => guard(interaction, where, () => act(interaction, where)));
    }
  };

  const runnableOf = (name: string, subcommand: string | null): AnyRunnable | undefined => {
    const does = commands.get(name)?.does;
    if (does === undefined) return undefined;
    return 'run' in does ? does : does.find(({ data }) => data.name === subcommand);
  };

  const runCommand = async (
    { data }: APIChatInputApplicationCommandInteraction,
    where: RequestContext,
    progress: ShowProgress,
  ): Promise<Reply> => {
    const { subcommand, given } = invocationOf(data.options);
    const runnable = runnableOf(data.name, subcommand);
    if (runnable === undefined) return privately([text(strings.problems.old_command)]);
    const options = readOptions(runnable.data.options ?? [], given, data.resolved);
    return runnable.run({ app, where, options: options as never, progress });
  };

  const complete = async (
    { data }: APIApplicationCommandAutocompleteInteraction,
    where: RequestContext,
  ): Promise<{ name: string; value: string | number }[]> => {
    const { subcommand, given } = invocationOf(data.options);
    const focused = given.find((option) => 'focused' in option && option.focused);
    const runnable = runnableOf(data.name, subcommand);
    if (focused === undefined || runnable?.autocomplete === undefined) return [];
    const typed = Object.fromEntries(given.map(({ name, value }) => [name, value]));
    try {
      const completing = { app, where, option: focused.name, value: String(focused.value), typed };
      const choices = await runnable.autocomplete(completing);
      return choices.slice(0, LIMITS.choices).map(({ label, value }) => ({
        name: truncate(label, LIMITS.choice),
        value: typeof value === 'string' ? truncate(value, LIMITS.choice) : value,
      }));
    } catch (error) {
      // Completing has no way to say what is wrong; running the command has.
      if (!(error instanceof UserError))
        app.log.error({ err: error, command: data.name }, 'autocomplete failed');
      return [];
    }
  };

  const act = async (
    interaction: APIMessageComponentInteraction | APIModalSubmitInteraction,
    where: RequestContext,
  ): Promise<Reply> => {
    const action = decode(interaction.data.custom_id);
    if (action === null) return privately([text(strings.problems.old_button)]);
    const handler = handlers[action.kind] as Handler<ActionKind>;
    const ephemeral = ((interaction.message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
    const ownMessage = ephemeral || where.server === null;
    const values = valuesOf(interaction);
    const reply = await handler({ app, where, action, values, fields: fieldsOf(interaction), ownMessage });
    // What stands in a channel is everyone's: a private page never takes its place, whatever was pressed there.
    return reply.kind === 'update' && !ownMessage ? { ...reply, kind: 'message', private: true } : reply;
  };

  /** Turns what goes wrong into a reply: people's mistakes in words for them, ours with a reference to the log. */
  const guard = async (
    interaction: APIInteraction,
    where: RequestContext,
    run: () => Promise<Reply>,
  ): Promise<Reply> => {
    try {
      return await run();
    } catch (error) {
      if (error instanceof UserError) return privately(renderProblem(error.problem));
      if (error instanceof OptionError) return privately([text(strings.problems.old_command)]);
      const reference = randomBytes(3).toString('hex');
      const context = {
        err: error,
        reference,
        interaction: interaction.id,
        server: where.server,
        user: where.user,
      };
      app.log.error(context, 'an interaction failed');
      return privately([text(strings.problems.our_fault(reference))]);
    }
  };

  return {
    handle(interaction) {
      const from = app.clock.now();
      const work = answer(interaction)
        .then(() => {
          const to = answeredTo(interaction.type);
          if (to !== null) app.observe({ kind: 'answer', to, elapsedMs: app.clock.now() - from });
        })
        .catch((error: unknown) =>
          app.log.warn({ err: error, interaction: interaction.id }, 'an answer was not delivered'),
        )
        .finally(() => underWay.delete(work));
      underWay.add(work);
      return work;
    },
    async drain() {
      await Promise.all(underWay);
    },
  };
}

function answeredTo(type: InteractionType): InteractionKind | null {
  switch (type) {
    case InteractionType.ApplicationCommand:
      return 'command';
    case InteractionType.ApplicationCommandAutocomplete:
      return 'autocomplete';
    case InteractionType.MessageComponent:
      return 'button';
    case InteractionType.ModalSubmit:
      return 'form';
    default:
      return null;
  }
}
