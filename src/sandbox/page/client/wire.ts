// What the sandbox sends, as far as the page draws it: Discord's shapes, narrowed to what is used here.

export interface WireUser {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly bot?: boolean;
}

export interface WireOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

/** A component of a message or a modal; which fields it has depends on its type. */
export interface WireComponent {
  readonly type: number;
  readonly id?: number;
  readonly components?: readonly WireComponent[];
  readonly component?: WireComponent;
  readonly accessory?: WireComponent;
  readonly content?: string;
  readonly label?: string;
  readonly description?: string;
  readonly style?: number;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly emoji?: { readonly name?: string };
  readonly placeholder?: string;
  readonly options?: readonly WireOption[];
  readonly default_values?: readonly { readonly id: string }[];
  readonly channel_types?: readonly number[];
  readonly min_values?: number;
  readonly max_values?: number;
  readonly required?: boolean;
  readonly value?: string;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly divider?: boolean;
  readonly spacing?: number;
  readonly accent_color?: number | null;
  readonly spoiler?: boolean;
  readonly items?: readonly {
    readonly media: WireMedia;
    readonly description?: string;
    readonly spoiler?: boolean;
  }[];
  readonly media?: WireMedia;
  readonly file?: WireMedia;
}

export interface WireMedia {
  readonly url: string;
}

export interface WireAttachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly content_type?: string;
  readonly description?: string;
}

export interface WireThread {
  readonly id: string;
  readonly name: string;
  readonly parent_id?: string;
  readonly guild_id?: string;
  readonly message_count?: number;
}

export interface WireMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly type: number;
  readonly author: WireUser;
  readonly content: string;
  readonly components?: readonly WireComponent[];
  readonly attachments: readonly WireAttachment[];
  readonly flags?: number;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly thread?: WireThread;
  readonly nonce?: string;
  readonly interaction_metadata?: { readonly id: string; readonly name?: string; readonly user: WireUser };
}

export interface WireChannel {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly position: number;
  readonly permission_overwrites?: readonly WireOverwrite[];
}

export interface WireOverwrite {
  readonly id: string;
  readonly type: number;
  readonly allow: string;
  readonly deny: string;
}

export interface WireRole {
  readonly id: string;
  readonly name: string;
  readonly permissions: string;
}

export interface WireMember {
  readonly user: WireUser;
  readonly roles: readonly string[];
}

export interface WireGuild {
  readonly id: string;
  readonly name: string;
  readonly owner_id: string;
  readonly roles: readonly WireRole[];
  readonly members: readonly WireMember[];
  readonly channels: readonly WireChannel[];
  readonly threads: readonly WireThread[];
}

/** Words by Discord's locales. */
type Localizations = Readonly<Record<string, string>> | null;

export interface WireChoice {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly value: string | number;
}

export interface WireCommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly description_localizations?: Localizations;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly WireChoice[];
  readonly options?: readonly WireCommandOption[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly channel_types?: readonly number[];
}

export interface WireCommand {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly description_localizations?: Localizations;
  readonly type: number;
  readonly version: string;
  readonly default_member_permissions: string | null;
  readonly options?: readonly WireCommandOption[];
}

/** A form that the bot has opened. */
export interface WireModal {
  /** The interaction that opened it. */
  readonly id: string;
  readonly channel_id: string;
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly WireComponent[];
}

export const MessageFlag = { ephemeral: 64, loading: 128 } as const;

export function isPrivate({ flags = 0 }: WireMessage): boolean {
  return (flags & MessageFlag.ephemeral) !== 0;
}

export function isLoading({ flags = 0 }: WireMessage): boolean {
  return (flags & MessageFlag.loading) !== 0;
}
