// Wording used everywhere, in Japanese: places, numbers, days, the names of things.

export const common = {
  scenes: '{count, plural, other {#シーン}}',
  minutes: '{count, plural, other {約#分}}',
  already_shown: 'ついさっき、ここに表示しました。',
  already_shown_link: '[こちら]({url})に、ついさっき表示しました。',
  hidden_channel: 'あなたには見えないチャンネル',
  late_answer: 'Discordの待ち時間を過ぎてしまったので、コマンドへの答えをこちらに送ります：',
  late_answer_hint:
    '{user}さん、コマンドに時間がかかってDiscordの待ち時間を過ぎましたが、処理は終わっています。結果を見るには、もう一度入力するか、`/library list`を開いてください。',
  unreadable_newer:
    '{count, plural, other {ここの#作品（{ids}）が読めません}}。わたしの新しいバージョンで保存されています。わたしの更新を、ボットの運営者に頼んでください。',
  unreadable_damaged:
    '{count, plural, other {ここの#作品（{ids}）が読めません}}。保存したデータが壊れています。バックアップからの復元を、ボットの運営者に頼んでください。',
  days: {
    daily: '毎日',
    weekdays: '平日',
    weekends: '週末',
    some: '毎週{days}',
    interval: '{count, plural, =2 {1日おき} other {#日ごと}}',
    weeks: '{count, plural, =1 {毎週} =2 {隔週} other {#週間ごと}}',
    weeks_on: '{weeks}の{days}',
    weeks_on_all: '{weeks}の全曜日',
    month: '毎月{days}',
    day_of_month: '{day}日',
    last_of_month: '末日',
    names: {
      1: '月曜',
      2: '火曜',
      3: '水曜',
      4: '木曜',
      5: '金曜',
      6: '土曜',
      7: '日曜',
    },
  },
  gate: {
    before: 'シーン1の前',
    asker: 'シーン{scene}まで',
    bookmark: 'シーン{scene}まで（あなたが読んだところ）',
    channel: 'シーン{scene}まで（チャンネルの進みぐあい）',
    thread: 'シーン{scene}まで（このスレッドのシーン）',
    asker_page: 'シーン{scene}の{page}ページ目まで',
    bookmark_page: 'シーン{scene}の{page}ページ目まで（あなたが読んだところ）',
    channel_page: 'シーン{scene}の{page}ページ目まで（チャンネルの進みぐあい）',
    thread_page: 'シーン{scene}の{page}ページ目まで（このスレッドのシーン）',
  },
  show_in_channel: 'チャンネルに表示',
  leave_it: 'そのままにする',
  try_again: 'もう一度試す',
  left: '何も変わっていません。',
};
