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
    gone: '`通知を受け取る`を押しても{role}はつきません。そのロールはもうありません。',
    managed: '`通知を受け取る`を押しても{role}はつきません。アプリかサブスクリプションのロールです。',
    'host-role': '`通知を受け取る`を押しても{role}はつきません。ホストのロールです。',
    permissions:
      '`通知を受け取る`を押しても{role}はつきません。全員にはない権限（{permissions}）がつくロールです。',
    'opens-channel':
      '`通知を受け取る`を押しても{role}はつきません。{channel}で、ほかの人より多くのことができるロールです。',
    'above-bot':
      '`通知を受け取る`を押しても{role}はつきません。サーバーのロール一覧で、わたしのロールより上にあります。',
    'pinged-only': '`通知を受け取る`を押しても{role}はつきません。ホストがメンション専用に選んだロールです。',
  },
  thread: '{scenes, plural, =1 {シーン{last}} other {シーン{first}〜{last}}}',
  thread_titled: '{scenes, plural, =1 {{last} · {title}} other {{first}〜{last} · {title}}}',
  opening: 'シーン{scene}',
  opening_titled: 'シーン{scene} · {title}',
  questions: '{count, plural, =1 {話してみませんか：} other {話してみたいこと：}}',
  no_questions: '感想はこちらでどうぞ。',
  opening_limit: 'このスレッドの`/lookup`は、シーン{scene}までの内容で答えます。',
  the_end: 'おわり',
  ended: '**{story}**（{scenes}）は、これでおしまいです。一緒に読んでくれて、ありがとうございました。',
  ended_by:
    '{author}の**{story}**（{scenes}）は、これでおしまいです。一緒に読んでくれて、ありがとうございました。',
  talk_in_thread: '物語全体の感想は、下のスレッドでどうぞ。',
  whole_story: '物語全体について',
  whole_questions: {
    scene: '心に残っているのはどのシーンですか？ それはなぜですか？',
    end: '結末は、期待していたとおりでしたか？',
  },
  whole_limit: 'このスレッドの`/lookup`は、結末までの内容で答えます。',
  finished:
    '{channel}の**{story}**を読み終わりました。次は何を読みますか？ `/story start`で次の作品をはじめられます。',
  choose_next: '次の作品を選ぶ',
  waiting: 'シーン{scene}は投稿を待っています。なくなったものはないので、ご安心ください。',
  recovered: 'また{channel}に投稿できるようになりました。シーン{scene}を投稿しました。',
  restored:
    '{at}のバックアップから復元されたので、{channel}の作品は休止しています。`/schedule resume`で再開できます。そのときはまず、バックアップの後に何が投稿されたかを確認します。',
  would_stay:
    '{pieces, plural, other {{channel}の本を追加したときに除いた部分のうち、#件は章のように読めます。今のわたしなら残します。入れるには、`/library add`でファイルをもう一度追加して、`replaces`で作品を選んでください。投稿ずみのシーンの位置は変わりません。}}くわしくは`/library review`で。',
  try_again: 'もう一度試す',
  smaller_parts: '小さく分けて投稿',
  post_again: 'もう一度投稿',
  it_is_there: 'もう届いています',
  decide_in_server: 'どちらにするかを選ぶボタンは、`/schedule show`にあります。',
  delayed: {
    channel_busy:
      'そのチャンネルは今、メッセージが多すぎてDiscordが受け付けません。{when}にもう一度試します。',
    slow_down: 'もっとゆっくり投稿するように、Discordに言われました。{when}にもう一度試します。',
    'server-error': 'Discord側で問題が起きています。{when}にもう一度試します。',
    timeout: 'Discordから時間内に返事がありませんでした。{when}にもう一度試します。',
    connection: 'Discordに接続できませんでした。{when}にもう一度試します。',
    queue: '今は投稿がたくさんたまっています。{when}にもう一度試します。',
    passing: '待つようにDiscordに言われました。{when}にもう一度試します。',
  },
  uncertainty_resolved: 'シーン{scene}は投稿されていて、もう問題はありません。',
  fault: {
    'missing-channel': '投稿先の{channel}がなくなりました。別のチャンネルを選んでください。',
    'missing-server': 'わたしはもうサーバーにいません。また招待してもらえれば、続きから再開します。',
    'not-age-restricted':
      'この作品は大人向けです。{channel}に年齢制限をつけるか、年齢制限のある別のチャンネルを選んでください。',
    no_permissions: '{channel}に投稿できません。そこでのわたしの権限を確認してください。',
    blocking_permissions: '{channel}に投稿できません。そこで、わたしに{permissions}を許可してください。',
    other_permissions:
      '{channel}で、できないことがあります。そこで、わたしに{permissions}を許可してください。',
    locked_thread: 'スレッド{channel}がロックされています。そこに投稿するなら、ロックを解除してください。',
    closed_thread: 'スレッド{channel}が閉じられています。そこに投稿するなら、開いてください。',
    unknown_outcome:
      '{page, plural, =1 {{channel}へのシーン{scene}の投稿が途中で切れてしまい} other {{channel}へのシーン{scene}の{page}ページ目の投稿が途中で切れてしまい}}、届いたかどうかわかりません。そこで**チャンネルを見る**と**メッセージ履歴を読む**をわたしに許可してもらえれば、確認します。または、見てきて教えてください。',
    failing:
      'Discordが{channel}のシーン{scene}を、1時間受け付けてくれません。少しずつ間隔をあけながら、試しつづけます。',
    'page-not-taken':
      '{channel}のシーン{scene}の{page}ページ目を、Discordが1日受け付けてくれないので、そこで止めました。Discordにほかの問題がなければ、文章が原因かもしれません。小さく分けて投稿することも、文章を直してもらうこともできます。`/schedule resume`ですぐにもう一度試します。',
    thread_gone: '{channel}のスレッドがなくなりました。',
    post_removed: '{channel}の投稿が削除されました。',
    wrong_channel: '{channel}に投稿できません。テキストかアナウンスのチャンネルを選んでください。',
    too_many_threads:
      'サーバーの開いているスレッドの数が、Discordの上限に達しています。いくつか閉じてください。',
    forbidden: 'Discordに{channel}への投稿を止められました。わたしがタイムアウト中なら、解除してください。',
    automod:
      'サーバーのAutoModが、{channel}への投稿をブロックしました。わたしのロールを対象から外してください。',
    refused: 'Discordが{channel}への投稿を受け付けませんでした。Discordの返事：「{message}」（{code}）',
  },
};
