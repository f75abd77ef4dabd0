// Wording of what is wrong, and what to do about it, in Japanese.

export const problems = {
  old_command: '入力のあいだに、そのコマンドが変わりました。もう一度お願いします。',
  old_button:
    'そのボタンは古いバージョンのものか、わたしのものではありません。コマンドをもう一度入力してください。',
  our_fault:
    'こちらで問題が起きました。何も変わっていません。また起きたら、これをホストに伝えてください：`{reference}`',

  'only-in-servers':
    'それは作品を読んでいるサーバーで使えます。ここで使えるのは`/privacy`と`/help`だけです。',
  'nothing-read-here': 'ここではまだ何も読んでいません。ホストが`/story start`で作品をはじめます。',
  which_reading:
    'ここではいくつかの作品を読んでいます：{readings}。どれかのチャンネルでコマンドを入力するか、`reading`に作品の名前を入れてください。',
  reading_in: '{channel}の**{title}**',
  'no-such-reading': 'その名前の作品は、ここでは読んでいません。入力すると開く一覧から選んでください。',
  unreadable_readings: '今はできません。{what}',
  'cannot-check': '今は確認できません。少ししてからもう一度お願いします。',
  'not-for-everyone': 'ここには{channel}を見られない人がいるので、ふたりだけの話にします。',
  'not-read-yet': 'まだシーン{scene}まで読んでいないので、ここに表示できるものがありません。',
  'no-such-scene': 'そのシーンはありません。1から{total}までです。',
  'no-scene-here':
    'それはわたしが投稿したシーンではありません。シーンで**これは誰？**を使うか、`/lookup`に名前を入れてください。',
  'not-out-here': 'シーン{scene}はここではまだ全員に出ていないので、ふたりだけの話にします。',
  'not-out-yet':
    'シーン{scene}は、今回はまだ出ていません。自分のペースで読むなら、`/read`であなただけに開きます。',
  'earlier-run':
    'そのボタンは、**{title}**をはじめからやり直す前のものです。次に何が来るかは`/next`でわかります。',
  'hosts-only':
    'それはホストだけができます：サーバー管理の権限があるか、`/story settings`で選んだホストのロールがあるメンバーです。',
  'managers-only':
    'サーバー全体のこと（ホストのロール、お知らせのチャンネルなど）は、サーバー管理の権限があるメンバーだけが選べます。',
  wait: '最後のシーンは、まだ読んでいる途中です。次は{until}に投稿できます。',
  no_stories: 'まだ作品がありません。`/library add`で追加できます。',
  unknown_story: 'その作品は知りません。あるのは{titles}です。',
  several_stories: 'その名前に合う作品がいくつかあります。入力すると開く一覧から選んでください：',
  'cannot-view':
    'あなたには{channel}が見えないので、代わりに使うことはできません。別のチャンネルを選んでください。',
  'cannot-send': 'あなたは{channel}にメッセージを送れないので、代わりに投稿することはできません。',
  'channel-taken':
    '{channel}ではもう**{title}**を読んでいます。`/story stop`で止めるか、別のチャンネルを選んでください。',
  'not-age-restricted':
    '**{title}**は大人向けです。年齢制限のあるチャンネルではじめてください。{channel}にはありません（チャンネルの設定で変えられます）。',
  'not-age-restricted-now':
    '**{title}**は大人向けですが、{channel}の年齢制限がなくなりました。また制限がつけば続けます（チャンネルの設定で変えられます）。',
  'for-adults': '**{title}**は大人向けです。{channel}か、年齢制限のある別のチャンネルで聞いてください。',
  'draft-gone': 'そのカードは古すぎます。`/story start`をもう一度入力してください。',
  'already-there': '**{title}**はもう{channel}にあります。',
  'moved-back': '**{title}**は{channel}に戻ったので、投稿は残ります。',
  'everyone-role': 'それでは全員になってしまいます。ある人とない人がいるロールを選んでください。',
  'no-such-choice': 'その選択肢は知りません。`/story settings`をもう一度入力してください。',
  is_finished: '**{title}**は読み終わりました。`/story start`ではじめからやり直せます。',
  is_stopped: '**{title}**は止まっています。`/story start`で再開できます。',
  'still-active': '**{title}**はまだ読んでいます。先に`/story stop`で止めてください。',
  'no-schedule': 'この作品には予定がありません。`/schedule set`で決めてください。',
  'schedule-incomplete': '予定には少なくとも1つの時刻が必要です。例：`09:00`',
  time: {
    'too-many': '1日{most}回より多いです。減らしてください。',
    midnight: '深夜0時は00:00、1日のはじまりです。そう書くか、23:59にしてください。',
    is_zone: '「{text}」はタイムゾーンです。`zone`に入れて、ここには時刻だけを書いてください。',
    none: '時刻が見つかりませんでした。09:00、午後9時、21時のように書いてください。いくつかあればカンマで。',
    unknown:
      '「{text}」は時刻として読めません。09:00、午後9時、21時のように書いてください。いくつかあればカンマで。',
  },
  weekday: {
    none: '日が見つかりませんでした。毎日、平日、月, 水, 金、1日おき、2週間ごと 月、毎月1日, 15日のように書いてください。',
    unknown:
      '「{text}」は日として読めません。毎日、平日、月, 水, 金、1日おき、2週間ごと 月、毎月1日, 15日のように書いてください。',
  },
  unknown_zone: 'タイムゾーン「{text}」は知りません。いちばん近い大きな都市を書いてください。',
  zone_suggestions: 'タイムゾーン「{text}」は知りません。{suggestions}ですか？',
  'zone-needed': 'タイムゾーンはどこですか？東京のような都市の名前でかまいません。',
  'scenes-or-minutes': '一度の量は`scenes`か`minutes`のどちらかだけにしてください。',
  date: '「{text}」は日付として読めません。3月15日、金曜日、2週間、2027-03-15のように書いてください。',
  'date-past': '「{text}」は過ぎています。もっと後の日を選んでください。',
  'date-future': '「{text}」はまだ先です。もっと前の日を選んでください。',
  which_date:
    '「{text}」は{dates}のどちらでしょうか。入力すると開く一覧から選ぶか、{iso}のように書いてください。',
  nothing_then: '{day}には何も投稿されません。その次の投稿は{next}です。',
  no_such_time:
    'その時刻には何も投稿されません。シーンが来るのは{times}です。どれかを選ぶか、時刻を書かずに1日全部を休みにしてください。',
  'too-many-skips':
    'もう{most}日が休みになっていて、これ以上は覚えられません。長く休むなら`/schedule pause`を使ってください。',
  'nothing-to-set': '何を変えますか？少なくとも1つの項目を入れてください。書かない項目はそのままです。',
  all_written: '**{title}**の書かれた分は全部出ています。次のシーンは、書かれたら来ます。',
  all_out: '**{title}**は全部出ています。',
  'already-posted': 'シーン{scene}はもう{channel}に出ています。',
  'still-posting': 'シーン{scene}はもう{channel}に向かっています。',
  'already-resolved': 'それはもう決まりました。今の様子は`/schedule show`でわかります。',
  restored:
    '{backupAt}のバックアップから復元されたので、**{title}**は休止しています。`/schedule resume`で再開してから、もう一度お願いします。',
  'history-unavailable':
    '{channel}に何があるか今は確認できなかったので、続けませんでした。少ししてからもう一度お願いします。',
  'story-behind':
    '{channel}にはシーン{scene}がありますが、わたしの持っている作品はシーン{total}で終わります。運用している人に、先に最新版を入れてもらう必要があります。',
  'not-paused': 'この作品は休止していません。',
  'no-ping-role': 'つけられるロールがもうありません。ホストが設定から外しました。',
  'cannot-give-role':
    '{role}をつけられません。ホストが**ロールの管理**を許可して、サーバーの一覧でわたしのロールをその上に置く必要があります。',
  'cannot-ping-role':
    'あなたは{role}をメンションできないので、代わりにメンションすることはできません。誰でもメンションできるロールを選ぶか、**@everyone、@here、全てのロールにメンション**の権限がある人に頼んでください。',
  'not-checked':
    'そのために必要なことをDiscordから聞けなかったので、何も変えていません。少ししてからもう一度お願いします。',
  'story-gone': '**{title}**はもうライブラリにありません。何があるかは`/story start`でわかります。',
  no_own_story: 'その作品はもうここにありません。`/library list`で一覧を見て、`/library add`で追加できます。',
  'library-full':
    'このサーバーの作品は{most}つあり、これ以上は置けません。`/library remove`で1つ削除するか、これで置きかえる作品を選んでください。',
  import_queue: {
    server:
      'まだこのサーバーのファイルを処理しています。1つを読んでいて、2つが待っています。終わってから追加してください。',
    all: 'もう多くのファイルが待っています。数分してから、もう一度追加してください。',
  },
  library_quota:
    '空きがありません。このサーバーのライブラリは{quota}MBまでで、{used}MB使っています。`/library remove`で作品を1つ削除してから、もう一度追加してください。',
  files: {
    'not-discord': 'ここに添付されたファイルだけを受け取ります。`file`に添付してください。',
    'too-big': 'そのファイルは25MBより大きいので、受け取れません。',
    late: 'Discordから時間内にファイル全体が届きませんでした。もう一度お願いします。',
    unavailable: 'Discordからそのファイルをもらえませんでした。もう一度添付してください。',
  },
  language: '言語「{text}」は知りません。日本語、ja、pt-BRのように書いてください。',
  being_read: '**{title}**は{channels}で読んでいます。そこで`/story stop`で止めてから削除してください。',
  revision: {
    refused:
      '何も変えていません。投稿されたシーンと、先に読まれたシーンの場所は動かせません。文章は変わってもよく、その後のシーンは自由です。',
    removed: '- シーン{old}がありません。',
    inserted: '- 出ているシーンの前に、新しいシーン{new}があります。',
    reordered: '- シーン{old}がシーン{new}になっています。',
    more: '- ほか{count}件',
  },
  'scene-out':
    'シーン{scene}は投稿されているか、先に読んだ人がいるので、変えられません。その後のシーンは変えられます。',
  'review-changed':
    '何も変えていません。作品がこのカードに出ているものと違います。`/library review`をもう一度入力してください。',
  'no-such-edit': 'それはそこではできません。`/library review`をもう一度入力してください。',
  'text-for-adults': '**{title}**は大人向けです。文章は年齢制限のあるチャンネルで見てください。',
  gone: 'その作品はもうここでは読んでいません。今読んでいるものは`/help`でわかります。',
};
