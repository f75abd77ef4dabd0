// Every interaction comes in here: decoded, answered by its command or action, and sent by `respond`.

import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import type { RequestContext } from '../app/request-context.ts';
import type { App } from '../ports/app.ts';
import { DEFAULT_LANGUAGE, languageOf, languageOfServer } from '../ports/languages.ts';
import type { InteractionKind } from '../ports/telemetry.ts';
import { UserError } from '../ports/user-error.ts';
import type { AllHandlers, Handler } from './actions.ts';
import { text } from './body.ts';
import { completeOption, replaceLabels, type SentChoice } from './complete-option.ts';
import { actionsOn, modalFields, selectedValues } from './component-values.ts';
import { type ActionKind, decodeAction } from './custom-id.ts';
import type { AnyRunnable, Command, HandlerContext, ShowProgress } from './define-command.ts';
import { OptionError, parseInvocation, parseOptions } from './options.ts';
import { renderProblem } from './render/problem.ts';
import { ephemeralReply, type Reply } from './reply.ts';
import { requestContextOf } from './request-context.ts';
import type { Responder } from './responder.ts';
import { createRememberLocale } from './server-locales.ts';
import { showOnce } from './show-once.ts';
import { stringsFor } from './strings.ts';
import { withUsableButtons } from './usable-buttons.ts';

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
  responder: Responder,
): Router {
  const inFlight = new Set<Promise<void>>();

  const contextOf = async (where: RequestContext): Promise<HandlerContext> => ({
    app,
    where,
    strings: await stringsFor(languageOf(where.locale) ?? DEFAULT_LANGUAGE),
    async channelStrings() {
      const stored = where.server === null ? undefined : await app.documents.get('server', where.server);
      const locale = where.serverLocale ?? stored?.locale ?? null;
      return stringsFor(languageOfServer({ language: stored?.language ?? null, locale }));
    },
  });
  const rememberLocale = createRememberLocale(app.documents);

  const dispatch = async (interaction: APIInteraction): Promise<void> => {
    const where = requestContextOf(interaction);
    if (where === null) return;
    const context = await contextOf(where);
    await rememberLocale(where);
    switch (interaction.type) {
      case InteractionType.ApplicationCommand:
        return responder.reply(interaction, (progress) =>
          replyOnError(interaction, context, () => {
            if (interaction.data.type === ApplicationCommandType.Message)
              return runMessageCommand(interaction as APIMessageApplicationCommandInteraction, context);
            return runCommand(interaction as APIChatInputApplicationCommandInteraction, context, progress);
          }),
        );
      case InteractionType.ApplicationCommandAutocomplete:
        return responder.sendChoices(interaction, await autocomplete(interaction, context));
      case InteractionType.MessageComponent:
      case InteractionType.ModalSubmit:
        return responder.reply(interaction, () =>
          replyOnError(interaction, context, () => runAction(interaction, context)),
        );
    }
  };

  const findRunnable = (name: string, subcommand: string | null): AnyRunnable | undefined => {
    const implementation = commands.get(name)?.implementation;
    if (implementation === undefined || 'runOnMessage' in implementation) return undefined;
    return 'run' in implementation
      ? implementation
      : implementation.find(({ data }) => data.name === subcommand);
  };

  const runMessageCommand = async (
    { data }: APIMessageApplicationCommandInteraction,
    context: HandlerContext,
  ): Promise<Reply> => {
    const implementation = commands.get(data.name)?.implementation;
    const message = data.resolved.messages[data.target_id];
    if (implementation === undefined || !('runOnMessage' in implementation) || message === undefined)
      return ephemeralReply([text(context.strings.problems.old_command)]);
    return implementation.runOnMessage({
      ...context,
      message: { id: message.id, actions: actionsOn(message.components ?? []) },
    });
  };

  const runCommand = async (
    { data }: APIChatInputApplicationCommandInteraction,
    context: HandlerContext,
    progress: ShowProgress,
  ): Promise<Reply> => {
    const { subcommand, rawOptions } = parseInvocation(data.options);
    const runnable = findRunnable(data.name, subcommand);
    const path = subcommand === null ? data.name : `${data.name} ${subcommand}`;
    if (runnable === undefined) return ephemeralReply([text(context.strings.problems.old_command)]);
    const given = await replaceLabels(path, runnable, rawOptions, context);
    const options = parseOptions(runnable.data.options ?? [], given, data.resolved);
    return runnable.run({ ...context, options: options as never, progress });
  };

  const autocomplete = async (
    { data }: APIApplicationCommandAutocompleteInteraction,
    context: HandlerContext,
  ): Promise<SentChoice[]> => {
    const { subcommand, rawOptions } = parseInvocation(data.options);
    const focused = rawOptions.find((option) => 'focused' in option && option.focused);
    const runnable = findRunnable(data.name, subcommand);
    if (focused === undefined || runnable?.autocomplete === undefined) return [];
    const currentOptions = Object.fromEntries(rawOptions.map(({ name, value }) => [name, value]));
    try {
      const typed = { option: focused.name, value: String(focused.value), currentOptions };
      return await completeOption(runnable, { ...context, ...typed });
    } catch (error) {
      // Completing has no way to say what is wrong; running the command has.
      if (!(error instanceof UserError))
        app.log.error({ err: error, command: data.name }, 'autocomplete failed');
      return [];
    }
  };

  const runAction = async (
    interaction: APIMessageComponentInteraction | APIModalSubmitInteraction,
    context: HandlerContext,
  ): Promise<Reply> => {
    const { where, strings } = context;
    const action = decodeAction(interaction.data.custom_id);
    if (action === null) return ephemeralReply([text(strings.problems.old_button)]);
    const handler = handlers[action.kind] as Handler<ActionKind>;
    const ephemeral = ((interaction.message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
    const isPrivateMessage = ephemeral || where.server === null;
    const values = selectedValues(interaction);
    const reply = await handler({
      ...context,
      action,
      values,
      fields: modalFields(interaction),
      isPrivateMessage,
    });
    // What stands in a channel is everyone's: a private page never takes its place, whatever was pressed there.
    return reply.kind === 'update' && !isPrivateMessage
      ? { ...reply, kind: 'message', ephemeral: true }
      : showOnce(app, where, strings, reply);
  };

  /** Turns what goes wrong into a reply: people's mistakes in words for them, ours with a reference to the log. */
  const replyOnError = async (
    interaction: APIInteraction,
    { where, strings }: HandlerContext,
    run: () => Promise<Reply>,
  ): Promise<Reply> => {
    try {
      return withUsableButtons(await run(), where);
    } catch (error) {
      if (error instanceof UserError) return ephemeralReply(renderProblem(strings, error.problem));
      if (error instanceof OptionError) return ephemeralReply([text(strings.problems.old_command)]);
      const reference = randomBytes(3).toString('hex');
      const context = {
        err: error,
        reference,
        interaction: interaction.id,
        server: where.server,
        user: where.user,
      };
      app.log.error(context, 'an interaction failed');
      return ephemeralReply([text(strings.problems.our_fault(reference))]);
    }
  };

  return {
    handle(interaction) {
      const from = app.clock.now();
      const work = dispatch(interaction)
        .then(() => {
          const to = interactionKind(interaction.type);
          if (to !== null) app.observe({ kind: 'answer', to, elapsedMs: app.clock.now() - from });
        })
        .catch((error: unknown) =>
          app.log.warn({ err: error, interaction: interaction.id }, 'an answer was not delivered'),
        )
        .finally(() => inFlight.delete(work));
      inFlight.add(work);
      return work;
    },
    async drain() {
      await Promise.all(inFlight);
    },
  };
}

function interactionKind(type: InteractionType): InteractionKind | null {
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
