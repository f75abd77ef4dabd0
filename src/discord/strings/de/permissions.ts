// Permissions by the names they have in Discord's own settings, in German. Others go by their English names.

export const permissions = {
  'View Channel': 'Kanal anzeigen',
  'Send Messages': 'Nachrichten senden',
  'Read Message History': 'Nachrichtenverlauf anzeigen',
  'Attach Files': 'Dateien anhängen',
  'Create Public Threads': 'Öffentliche Threads erstellen',
  'Send Messages in Threads': 'Nachrichten in Threads senden',
  Administrator: 'Administrator',
  'Manage Server': 'Server verwalten',
  'Manage Roles': 'Rollen verwalten',
  'Manage Channels': 'Kanäle verwalten',
  'Manage Messages': 'Nachrichten verwalten',
  'Manage Threads': 'Threads verwalten',
  'Mention @everyone, @here, and All Roles': 'Erwähne @everyone, @here und alle Rollen',
  'Timeout Members': 'Mitglieder in den Timeout versetzen',
  'Ban Members': 'Mitglieder bannen',
  'Kick, Approve, and Reject Members': 'Mitglieder kicken, annehmen und ablehnen',
  'Manage Webhooks': 'Webhooks verwalten',
  'Manage Nicknames': 'Nicknames verwalten',
  'Manage Events': 'Events verwalten',
  'View Audit Log': 'Audit-Log einsehen',
};
