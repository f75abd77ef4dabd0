// Wording of what the bot posts by itself, in Japanese: installments, their threads, and notices to the hosts.

export const installments = {
  title: 'シーン{scene}',
  title_titled: '{scene} · {title}',
  scene: 'シーン{scene}',
  scene_of: 'シーン{scene}／{of}',
  page_of: '{page}／{pages}ページ',
  late: 'すみません、予定の時刻にオフラインでした。次はいつもどおりです。',
  mark_read: '読みました',
  read_privately: 'ひとりで読む',
  notify: '通知を受け取る',
  not_given: {
    gone: '`通知を受け取る`で{role}はつきません。そのロールはもうありません。',
    managed: '`通知を受け取る`で{role}はつきません。アプリかサブスクリプションのロールです。',
    'host-role': '`通知を受け取る`で{role}はつきません。ホストのロールです。',
    permissions: '`通知を受け取る`で{role}はつきません。全員にはない{permissions}を許可するロールです。',
    'opens-channel':
      '`通知を受け取る`で{role}はつきません。{channel}でほかの人より多くのことができるロールです。',
    'above-bot': '`通知を受け取る`で{role}はつきません。サーバーの一覧で、わたしのロールより上にあります。',
    'pinged-only': '`通知を受け取る`で{role}はつきません。ホストがメンション専用に選びました。',
  },
  thread: '{scenes, plural, =1 {シーン{last}} other {シーン{first}〜{last}}}',
  thread_titled: '{scenes, plural, =1 {{last} · {title}} other {{first}〜{last} · {title}}}',
  opening: 'シーン{scene}',
  opening_titled: 'シーン{scene} · {title}',
  questions: '{count, plural, =1 {話してみませんか：} other {話してみたいこと：}}',
  no_questions: 'ここで感想を話しましょう。',
  opening_limit: 'このスレッドの`/lookup`はシーン{scene}までです。',
  the_end: 'おわり',
  ended: '**{story}**（{scenes}）は、これで最後のシーンでした。一緒に読んでくれて、ありがとうございました。',
  ended_by:
    '{author}の**{story}**（{scenes}）は、これで最後のシーンでした。一緒に読んでくれて、ありがとうございました。',
  talk_in_thread: '下のスレッドは、物語全体について話す場所です。',
  whole_story: '物語全体について',
  whole_questions: {
    scene: '心に残ったシーンはどれですか。なぜですか？',
    end: '結末は、望んでいたとおりでしたか？',
  },
  whole_limit: 'このスレッドの`/lookup`は最後までです。',
  finished:
    '{channel}の**{story}**は読み終わりました。次は何を読みますか？`/story start`で次の作品をはじめられます。',
  choose_next: '次の作品を選ぶ',
  waiting: 'シーン{scene}は待っています。失われたものはありません。',
  recovered: 'また{channel}に投稿できるようになりました。シーン{scene}が出ました。',
  restored:
    '{at}のバックアップから復元されたので、{channel}の作品は休止しています。`/schedule resume`で再開します。その前に、それからそこに何が投稿されたかを確認します。',
  would_stay:
    '{pieces, plural, other {{channel}の本を追加したときに除いた#つの部分が、章のように読めます。今なら残します。入れるには、`/library add`でファイルをもう一度追加して、`replaces`に作品の名前を入れてください。出ているシーンの場所は変わりません。}}くわしくは`/library review`で。',
  try_again: 'もう一度',
  smaller_parts: '小さく分けて投稿',
  post_again: 'もう一度投稿',
  it_is_there: 'もう出ています',
  decide_in_server: 'そのための2つのボタンは`/schedule show`にあります。',
  delayed: {
    channel_busy:
      'そのチャンネルには今、Discordが受け付けられる以上のメッセージが届いています。{when}にもう一度試します。',
    slow_down: '投稿をゆっくりにするよう、Discordに言われました。{when}にもう一度試します。',
    'server-error': 'Discord側で問題が起きています。{when}にもう一度試します。',
    timeout: 'Discordから時間内に返事がありませんでした。{when}にもう一度試します。',
    connection: 'Discordに接続できませんでした。{when}にもう一度試します。',
    queue: '今は投稿するものがたくさんあります。{when}にもう一度試します。',
    passing: '待つようにDiscordに言われました。{when}にもう一度試します。',
  },
  uncertainty_resolved: 'シーン{scene}が出て、すべて元どおりです。',
  fault: {
    'missing-channel': '投稿していた{channel}がなくなりました。別のチャンネルを選んでください。',
    'missing-server': 'もうこのサーバーにいません。また招待してもらえれば、続きから再開します。',
    'not-age-restricted':
      'この作品は大人向けです。{channel}に年齢制限をつけるか、年齢制限のあるチャンネルを選んでください。',
    no_permissions: '{channel}に投稿できません。そこでの権限を確認してください。',
    blocking_permissions: '{channel}に投稿できません。そこで{permissions}を許可してください。',
    other_permissions: '{channel}でできないことがあります。そこで{permissions}を許可してください。',
    locked_thread: 'スレッド{channel}はロックされています。投稿するなら、ロックを解除してください。',
    closed_thread: 'スレッド{channel}は閉じています。投稿するなら、開いてください。',
    unknown_outcome:
      '{page, plural, =1 {{channel}にシーン{scene}を投稿している途中で切れてしまい} other {{channel}にシーン{scene}の{page}ページを投稿している途中で切れてしまい}}、届いたかどうかわかりません。そこで**チャンネルを見る**と**メッセージ履歴を読む**を許可してもらえれば確認します。または、ご自分で見て教えてください。',
    failing: '{channel}のシーン{scene}を、Discordが1時間受け付けていません。間をあけながら試しつづけます。',
    'page-not-taken':
      '{channel}のシーン{scene}の{page}ページが1日うまくいかないので、そこで止まりました。Discordに問題がなければ、文章のせいかもしれません。小さく分けて投稿するか、文章を変えてもらってください。`/schedule resume`ですぐに試します。',
    thread_gone: '{channel}のスレッドがなくなりました。',
    post_removed: '{channel}の投稿が削除されました。',
    wrong_channel: '{channel}に投稿できません。テキストかアナウンスのチャンネルを選んでください。',
    too_many_threads: 'サーバーの開いているスレッドが、Discordの上限に達しています。いくつか閉じてください。',
    forbidden: 'Discordが{channel}への投稿を許しません。タイムアウト中なら、解除してください。',
    automod: 'サーバーのAutoModが{channel}への投稿を止めました。わたしのロールを例外にしてください。',
    refused: 'Discordが{channel}への投稿を受け付けませんでした。返事：「{message}」（{code}）',
  },
};
