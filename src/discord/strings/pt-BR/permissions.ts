// Permissions by the names they have in Discord's own settings, in Brazilian Portuguese. Others go by their English names.

export const permissions = {
  'View Channel': 'Ver canal',
  'Send Messages': 'Enviar mensagens',
  'Read Message History': 'Ver histórico de mensagens',
  'Attach Files': 'Anexar arquivos',
  'Create Public Threads': 'Criar tópicos públicos',
  'Send Messages in Threads': 'Enviar mensagens em tópicos',
  Administrator: 'Administrador',
  'Manage Server': 'Gerenciar servidor',
  'Manage Roles': 'Gerenciar cargos',
  'Manage Channels': 'Gerenciar canais',
  'Manage Messages': 'Gerenciar mensagens',
  'Manage Threads': 'Gerenciar tópicos',
  'Mention @everyone, @here, and All Roles': 'Mencionar @everyone, @here e todos os cargos',
  'Timeout Members': 'Colocar membros de castigo',
  'Ban Members': 'Banir membros',
  'Kick, Approve, and Reject Members': 'Expulsar, aprovar e rejeitar membros',
  'Manage Webhooks': 'Gerenciar webhooks',
  'Manage Nicknames': 'Gerenciar apelidos',
  'Manage Events': 'Gerenciar eventos',
  'View Audit Log': 'Ver o registro de auditoria',
};
