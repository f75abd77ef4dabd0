// Wording used everywhere, in Japanese: places, numbers, days, the names of things.

export const common = {
  scenes: '{count, plural, other {#シーン}}',
  minutes: '{count, plural, other {約#分}}',
  already_shown: 'それは、ついさっきここに表示されました。',
  already_shown_link: '[それ]({url})は、ついさっきここに表示されました。',
  hidden_channel: 'あなたには見えないチャンネル',
  late_answer: 'Discordが待つ時間より長くかかったので、コマンドの答えをここに送ります。',
  late_answer_hint:
    '{user}さん、コマンドがDiscordの待つ時間より長くかかりましたが、終わりました。もう一度入力するか、`/library list`で結果を見てください。',
  unreadable_newer:
    '{count, plural, other {ここの作品#つ（{ids}）が読めません}}。もっと新しいバージョンが保存したものです。運用している人に更新してもらってください。',
  unreadable_damaged:
    '{count, plural, other {ここの作品#つ（{ids}）が読めません}}。保存したものが壊れています。運用している人にバックアップから復元してもらってください。',
  days: {
    daily: '毎日',
    weekdays: '月曜から金曜まで',
    weekends: '週末',
    some: '毎週{days}',
    interval: '{count, plural, =2 {1日おき} other {#日ごと}}',
    weeks: '{count, plural, =1 {毎週} =2 {隔週} other {#週間ごと}}',
    weeks_on: '{weeks}：{days}',
    weeks_on_all: '{weeks}：すべての曜日',
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
    before: 'シーン1より前',
    asker: 'シーン{scene}まで',
    bookmark: 'シーン{scene}まで（あなたの今の場所）',
    channel: 'シーン{scene}まで（チャンネルの今の場所）',
    thread: 'シーン{scene}まで（このスレッドのシーン）',
    asker_page: 'シーン{scene}の{page}ページまで',
    bookmark_page: 'シーン{scene}の{page}ページまで（あなたの今の場所）',
    channel_page: 'シーン{scene}の{page}ページまで（チャンネルの今の場所）',
    thread_page: 'シーン{scene}の{page}ページまで（このスレッドのシーン）',
  },
  show_in_channel: 'チャンネルに表示',
  leave_it: 'そのままにする',
  try_again: 'もう一度',
  left: '何も変わっていません。',
};
