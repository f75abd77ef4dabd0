// A server's roles, as the rules about them need them.

// Which roles somebody may have pinged, and which `Notify me` may give: none that Discord would not let them give by hand.

export interface ServerRole {
  readonly id: string;
  /** A bit set, as all permissions here: what the role allows in the whole server. */
  readonly permissions: bigint;
  readonly position: number;
  /** Made for an app or an integration: nobody can give it. */
  readonly managed: boolean;
  readonly mentionable: boolean;
}

/** A server's roles, and all that decides over them. */
export interface ServerRoles {
  /** The server's id, which is that of the role `@everyone` too. */
  readonly server: string;
  readonly ownerId: string;
  readonly roles: readonly ServerRole[];
  /** The ids of the bot's own. */
  readonly ownRoles: readonly string[];
  /** The channels and categories that allow a role something by an overwrite of their own. */
  readonly opened: readonly { readonly channel: string; readonly role: string }[];
}

/** Why `Notify me` does not give a role. */
export type RoleObstacle =
  | { readonly kind: 'gone' }
  | { readonly kind: 'managed' }
  | { readonly kind: 'host-role' }
  /** A bit set: what the role allows beyond what everyone may do. */
  | { readonly kind: 'permissions'; readonly permissions: bigint }
  | { readonly kind: 'opens-channel'; readonly channel: string }
  | { readonly kind: 'above-bot' }
  /** When it was chosen, something stood in the way, or whoever chose it could not give it by hand. */
  | { readonly kind: 'pinged-only' };
