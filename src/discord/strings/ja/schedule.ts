// Wording of `/schedule`, in Japanese: when installments come, why none does, and what a host just changed.

export const schedule = {
  both_clocks: '{date} {time}（{city}、あなたの時刻では{at}）',
  scenes: '{count, plural, =1 {シーン{first}} other {シーン{first}〜{last}}}',
  heading: '{channel}の**{title}**',
  position: '{scenes}のうち、{released}まで投稿ずみです。',
  position_ongoing: '{scenes}が投稿ずみです。続きは執筆中です。',
  description: '{days}{times}（{city}）、{portion}。',
  description_from: '{days}{times}（{city}）、{date}から、{portion}。',
  portion: {
    scenes: '{count, plural, other {1回に#シーン}}',
    minutes: '{count, plural, other {1回に#分ぶん}}',
  },
  reading_minutes: '{count, plural, other {#分ぶん}}',
  no_schedule: '予定がありません。`/schedule set`で決められます。',
  next: '次回：{scenes}、{when}。',
  after: 'その次：{scenes}、{when}。',
  skipped: '休み：{day}。そのシーンは次回に回ります。',
  skipped_several: '休み（シーンはその次の回に回ります）：',
  skip_row: '- {day}',
  skip_at: '{day} {time}',
  dropped_skips: 'その日には投稿がないので、休みから外しました：{days}。',
  finish: '完結：{when}。',
  paused_until: '{when}まで休止中。',
  paused: '休止中。`/schedule resume`のあと、シーンはまた予定の時刻に届きます。',
  paused_unscheduled: '休止中。`/schedule resume`で再開します。',
  restored_from:
    '{at}のバックアップから復元されたので、休止中です。`/schedule resume`で再開できます。そのときはまず、バックアップの後に何が投稿されたかを確認します。',
  nothing_new: '{channel}に新しいものはありませんでした。再開しました。',
  found_new: '{channel}で、バックアップの後に投稿された{scenes}を見つけました。そこから再開します。',
  mended:
    'また{channel}に投稿できるようになりました。シーン{scene}は1時間以内に届きます。`/schedule resume`を使うと、今すぐ投稿します。',
  mended_scheduled:
    'また{channel}に投稿できるようになりました。シーン{scene}は下の次の時刻に届きます。`/schedule resume`を使うと、今すぐ投稿します。',
  halted: '1時間ごとにもう一度試します。`/schedule resume`を使うと、すぐに試します。',
  halted_scheduled: '予定の時刻が来るたびにもう一度試します。`/schedule resume`を使うと、すぐに試します。',
  on_the_way:
    '{count, plural, =1 {シーン{first}は、もうすぐ届きます。} other {シーン{first}〜{last}は、もうすぐ届きます。}}',
  parked:
    '{count, plural, =1 {シーン{first}は投稿を待っています。なくなったものはないので、ご安心ください。} other {シーン{first}〜{last}は投稿を待っています。なくなったものはないので、ご安心ください。}}',
  trouble: {
    closing: 'しめくくりの投稿がありません（{at}）。',
    thread: 'シーン{scene}のスレッドがありません（{at}）。',
    opening: 'シーン{scene}のスレッドに最初のメッセージがありません（{at}）。',
  },
  preview_line: '- {count, plural, =1 {シーン{first}} other {シーン{first}〜{last}}}：{when}',
  preview_empty: '予定はありません。',
  show_spoilers: 'ネタバレを表示',
  on_its_way:
    '{count, plural, =1 {シーン{first}は、もうすぐ{channel}に届きます。} other {シーン{first}〜{last}は、もうすぐ{channel}に届きます。}}',
  still_paused: 'その後も、作品は休止中のままです。',
  retrying: 'もう一度試します。シーン{scene}は、もうすぐ{channel}に届きます。',
  posting_again: 'もう一度投稿します。シーン{scene}は、もうすぐ{channel}に届きます。',
  split: 'シーン{scene}の続きを{channel}に投稿します。そのページは、小さく{parts}個に分けます。',
  goes_then:
    '{count, plural, =1 {それまで、シーン{first}は投稿を待ちます。自動でもう一度試します。} other {それまで、シーン{first}〜{last}は投稿を待ちます。自動でもう一度試します。}}',
  kept_as_sent: 'わかりました。シーン{scene}はそのままにして、そこから続けます。',
  set: '予定を決めました。',
  resumed: '再開しました。',
  unskipped: '休みを取り消しました。',
  restored: '予定を元に戻しました。',
  cleared:
    '予定を削除しました。どこまで読んだかは残ります。前の予定：{was}`/schedule now`で次のシーンを投稿します。',
  restore: '元に戻す',
  undo: '取り消す',
  undo_skip: '{day}の休みを取り消す',
  resume: '再開する',
  old_schedule: '前の予定は、もう読み取れません。`/schedule set`でもう一度決めてください。',
};
