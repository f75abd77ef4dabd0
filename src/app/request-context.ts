// Who asks, where, and by which interaction.

/** Who asks, where, and by which interaction. */
export interface RequestContext {
  /** Null in the bot's direct messages. */
  readonly server: string | null;
  /** The channel; for a thread, the channel it belongs to. */
  readonly channel: string;
  readonly thread: string | null;
  /** Whether only adults see the channel. */
  readonly ageRestricted: boolean;
  readonly user: string;
  /** Whether the user has Manage Server. */
  readonly manager: boolean;
  readonly roles: readonly string[];
  /** The interaction's id: effects are idempotent by it. */
  readonly request: string;
}
