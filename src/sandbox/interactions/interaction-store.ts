// Interactions in flight: each waits three seconds for its answer, and its token lives for fifteen minutes.
import { randomBytes } from 'node:crypto';
import type { APIMessageInteractionMetadata, InteractionType } from 'discord-api-types/v10';
import type { SandboxClock } from '../clock.ts';
import type { JsonObject } from '../json.ts';
import { apiError } from '../rest/errors.ts';
import type { Channel, Message, User } from '../world/types.ts';

/** Milliseconds the bot has to acknowledge. */
const ACKNOWLEDGE_TIMEOUT_MS = 3_000;
/** Milliseconds an interaction's token lives. */
const TOKEN_LIFETIME_MS = 15 * 60_000;

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  /** What the user's client calls this interaction, to recognize its outcome. */
  readonly nonce: string | null;
  readonly createdAt: number;
  /** How Discord's messages will tell where they came from. */
  readonly metadata: APIMessageInteractionMetadata;
  /** The message whose component was used, also when a modal came in between. */
  readonly source: Message | null;
  /** Whether a command of a message's menu was used. */
  readonly isFromMenu: boolean;
  state: 'pending' | 'acknowledged' | 'expired';
  /** What `@original` means: the answer, or the message that the answer changed. */
  original: Message | null;
  /** The modal it was answered with. */
  modal: JsonObject | null;
  /** Ids of the messages its token may read, edit and delete. */
  readonly messages: Set<string>;
}

type NewInteraction = Omit<Interaction, 'token' | 'createdAt' | 'state' | 'original' | 'modal' | 'messages'>;

export class InteractionStore {
  readonly #clock: SandboxClock;
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #deadlines = new Map<string, () => void>();

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  /** Begins to wait; `expired` is called if nobody acknowledges in time. */
  open(init: NewInteraction, expired: (interaction: Interaction) => void): Interaction {
    this.#evictExpired();
    const interaction: Interaction = {
      ...init,
      token: randomBytes(48).toString('base64url'),
      createdAt: this.#clock.now(),
      state: 'pending',
      original: null,
      modal: null,
      messages: new Set(),
    };
    this.#byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
    const cancel = this.#clock.wakeAt(interaction.createdAt + ACKNOWLEDGE_TIMEOUT_MS, () => {
      this.#deadlines.delete(interaction.id);
      interaction.state = 'expired';
      expired(interaction);
    });
    this.#deadlines.set(interaction.id, cancel);
    return interaction;
  }

  get(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  /** The interaction that a callback may answer. Throws 10062 when it is too late, 40060 the second time. */
  pending(id: string, token: string): Interaction {
    const interaction = this.#byId.get(id);
    if (!interaction || interaction.token !== token || interaction.state === 'expired') throw apiError(10062);
    if (interaction.state === 'acknowledged') throw apiError(40060);
    return interaction;
  }

  acknowledge(interaction: Interaction): void {
    interaction.state = 'acknowledged';
    this.#deadlines.get(interaction.id)?.();
    this.#deadlines.delete(interaction.id);
  }

  /** The acknowledged interaction of a token. Throws 10015 for an unknown token, 50027 for a dead one. */
  acknowledged(token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (interaction?.state !== 'acknowledged') throw apiError(10015);
    if (this.#clock.now() - interaction.createdAt >= TOKEN_LIFETIME_MS) throw apiError(50027);
    return interaction;
  }

  /** Gives up all waiting. */
  close(): void {
    for (const cancel of this.#deadlines.values()) cancel();
    this.#deadlines.clear();
  }

  /** Keeps what is dead for as long again, so that late requests learn that their token has died. */
  #evictExpired(): void {
    const now = this.#clock.now();
    for (const [id, { token, createdAt }] of this.#byId) {
      if (now - createdAt < 2 * TOKEN_LIFETIME_MS) return;
      this.#byId.delete(id);
      this.#byToken.delete(token);
    }
  }
}
