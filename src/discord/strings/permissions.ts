// Permissions by the names they have in Discord's own settings.

import { PermissionFlagsBits as Flag } from 'discord.js';

/** Those whose name in the settings is not that of their bit. */
const NAMES: Partial<Record<keyof typeof Flag, string>> = {
  CreateInstantInvite: 'Create Invite',
  KickMembers: 'Kick, Approve, and Reject Members',
  ManageGuild: 'Manage Server',
  Stream: 'Video',
  SendTTSMessages: 'Send Text-to-Speech Messages',
  MentionEveryone: 'Mention @everyone, @here, and All Roles',
  ViewGuildInsights: 'View Server Insights',
  UseVAD: 'Use Voice Activity',
  ManageGuildExpressions: 'Manage Expressions',
  CreateGuildExpressions: 'Create Expressions',
  UseEmbeddedActivities: 'Use Activities',
  ModerateMembers: 'Timeout Members',
  SendPolls: 'Create Polls',
};

/** Without the older of two names for one bit. */
const BY_BIT = new Map(
  (Object.entries(Flag) as [keyof typeof Flag, bigint][])
    .filter(([key]) => key !== 'ManageEmojisAndStickers')
    .map(([key, bit]) => [bit, NAMES[key] ?? spaced(key)]),
);

/** The names of all permissions in a bit set, in the order of their bits; one that is newer than this goes by its number. */
export function permissionNames(permissions: bigint): string[] {
  const names: string[] = [];
  for (let number = 0n; permissions >> number !== 0n; number += 1n) {
    const bit = 1n << number;
    if ((permissions & bit) !== 0n) names.push(BY_BIT.get(bit) ?? `permission ${number}`);
  }
  return names;
}

/** “ManageRoles” as “Manage Roles”, “SendMessagesInThreads” as “Send Messages in Threads”. */
function spaced(key: string): string {
  return key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(/ In /g, ' in ');
}
