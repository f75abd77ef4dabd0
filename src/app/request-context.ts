// Who asks, where, and by which interaction.

/** Who asks, where, and by which interaction. */
export interface RequestContext {
  /** Null in the bot's direct messages. */
  readonly server: string | null;
  /** The channel; for a thread, the channel it belongs to. */
  readonly channel: string;
  /** What the channel is called; null in a thread, whose interactions don't tell, and in direct messages. */
  readonly channelName: string | null;
  readonly thread: string | null;
  /** Whether the channel itself is age-restricted; null where the interaction does not say. Its server may be as a whole. */
  readonly ageRestricted: boolean | null;
  readonly user: string;
  /** Whether the user has Manage Server. */
  readonly manager: boolean;
  readonly roles: readonly string[];
  /** Whether the user may send messages here by hand; true in direct messages. */
  readonly canSend: boolean;
  /** The language the user reads Discord in, as Discord names it: `de`, `pt-BR`. */
  readonly locale: string;
  /** The language of the server, as Discord names it; null in direct messages. */
  readonly serverLocale: string | null;
  /** The interaction's id: effects are idempotent by it. */
  readonly request: string;
}
