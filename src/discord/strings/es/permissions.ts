// Permissions by the names they have in Discord's own settings, in Spanish. Others go by their English names.

export const permissions = {
  'View Channel': 'Ver canales',
  'Send Messages': 'Enviar mensajes',
  'Read Message History': 'Leer el historial de mensajes',
  'Attach Files': 'Adjuntar archivos',
  'Create Public Threads': 'Crear hilos públicos',
  'Send Messages in Threads': 'Enviar mensajes en hilos',
  Administrator: 'Administrador',
  'Manage Server': 'Gestionar servidor',
  'Manage Roles': 'Gestionar roles',
  'Manage Channels': 'Gestionar canales',
  'Manage Messages': 'Gestionar mensajes',
  'Manage Threads': 'Gestionar hilos',
  'Mention @everyone, @here, and All Roles': 'Mencionar @everyone, @here y todos los roles',
  'Timeout Members': 'Aislar temporalmente a miembros',
  'Ban Members': 'Banear miembros',
  'Kick, Approve, and Reject Members': 'Expulsar, aprobar y rechazar miembros',
  'Manage Webhooks': 'Gestionar webhooks',
  'Manage Nicknames': 'Gestionar apodos',
  'Manage Events': 'Gestionar eventos',
  'View Audit Log': 'Ver el registro de auditoría',
};
