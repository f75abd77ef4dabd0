// The port that says who may view which of a server's channels, and send messages there.

/** A member, as an interaction names them. */
export interface Viewer {
  readonly user: string;
  /** Without `@everyone`. */
  readonly roles: readonly string[];
}

/** Who may view the channels of one server, as Discord's settings had it a minute ago at most. */
export interface Viewers {
  /** Whether a member may view a channel (a thread counts as its parent); null where there is no such channel. */
  canView(viewer: Viewer, channel: string): boolean | null;
  /** Whether a member may send messages in a channel; null where there is no such channel. */
  canSend(viewer: Viewer, channel: string): boolean | null;
  /** What a channel is called, without the `#`; null where there is no such channel. */
  nameOf(channel: string): string | null;
  /** Whether everyone who may view `channel` may view `other` too; false where that can't be told. */
  allCanView(channel: string, other: string): boolean;
}
