// Permissions by the names they have in Discord's own settings, in French. Others go by their English names.

export const permissions = {
  'View Channel': 'Voir le salon',
  'Send Messages': 'Envoyer des messages',
  'Read Message History': 'Voir les anciens messages',
  'Attach Files': 'Joindre des fichiers',
  'Create Public Threads': 'Créer des fils publics',
  'Send Messages in Threads': 'Envoyer des messages dans les fils',
  Administrator: 'Administrateur',
  'Manage Server': 'Gérer le serveur',
  'Manage Roles': 'Gérer les rôles',
  'Manage Channels': 'Gérer les salons',
  'Manage Messages': 'Gérer les messages',
  'Manage Threads': 'Gérer les fils',
  'Mention @everyone, @here, and All Roles': 'Mentionner @everyone, @here et tous les rôles',
  'Timeout Members': 'Exclure temporairement des membres',
  'Ban Members': 'Bannir des membres',
  'Kick, Approve, and Reject Members': 'Expulser, approuver et refuser des membres',
  'Manage Webhooks': 'Gérer les webhooks',
  'Manage Nicknames': 'Gérer les pseudos',
  'Manage Events': 'Gérer les événements',
  'View Audit Log': 'Voir les logs du serveur',
};
