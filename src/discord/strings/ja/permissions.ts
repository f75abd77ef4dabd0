// Permissions by the names they have in Discord's own settings, in Japanese. Others go by their English names.

export const permissions = {
  'View Channel': 'チャンネルを見る',
  'Send Messages': 'メッセージを送信',
  'Read Message History': 'メッセージ履歴を読む',
  'Attach Files': 'ファイルを添付',
  'Create Public Threads': '公開スレッドの作成',
  'Send Messages in Threads': 'スレッドでメッセージを送信',
  Administrator: '管理者',
  'Manage Server': 'サーバー管理',
  'Manage Roles': 'ロールの管理',
  'Manage Channels': 'チャンネルの管理',
  'Manage Messages': 'メッセージの管理',
  'Manage Threads': 'スレッドの管理',
  'Mention @everyone, @here, and All Roles': '@everyone、@here、全てのロールにメンション',
  'Timeout Members': 'メンバーをタイムアウト',
  'Ban Members': 'メンバーをBAN',
  'Kick, Approve, and Reject Members': 'メンバーをキック、承認、拒否',
  'Manage Webhooks': 'ウェブフックの管理',
  'Manage Nicknames': 'ニックネームの管理',
  'Manage Events': 'イベントの管理',
  'View Audit Log': '監査ログを表示',
};
