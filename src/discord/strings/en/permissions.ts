// Permissions by the names they have in Discord's own settings, in English. Others go by their English names.

export const permissions = {
  'View Channel': 'View Channel',
  'Send Messages': 'Send Messages',
  'Read Message History': 'Read Message History',
  'Attach Files': 'Attach Files',
  'Create Public Threads': 'Create Public Threads',
  'Send Messages in Threads': 'Send Messages in Threads',
  Administrator: 'Administrator',
  'Manage Server': 'Manage Server',
  'Manage Roles': 'Manage Roles',
  'Manage Channels': 'Manage Channels',
  'Manage Messages': 'Manage Messages',
  'Manage Threads': 'Manage Threads',
  'Mention @everyone, @here, and All Roles': 'Mention @everyone, @here, and All Roles',
  'Timeout Members': 'Timeout Members',
  'Ban Members': 'Ban Members',
  'Kick, Approve, and Reject Members': 'Kick, Approve, and Reject Members',
  'Manage Webhooks': 'Manage Webhooks',
  'Manage Nicknames': 'Manage Nicknames',
  'Manage Events': 'Manage Events',
  'View Audit Log': 'View Audit Log',
};
