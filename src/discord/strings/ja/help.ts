// Wording of help and privacy, in Japanese.

export const help = {
  direct_messages:
    'サーバーのみなさんと、物語を1シーンずつ読みます。サーバーに追加してもらえれば、ホストが`/story start`ではじめられます。ここでは、あなたについて保存している情報を`/privacy show`で見て、`/privacy delete`で削除できます。',
  no_stories: 'ここではまだ何も読んでいません。作品もまだありません。`/library add`で追加してください。',
  nothing_host:
    'ここではまだ何も読んでいません。`/story start`で作品をはじめましょう。投稿の前に、すべてを1枚のカードで確認できます。自分の本は`/library add`で追加できます。',
  nothing_member:
    'ここではまだ何も読んでいません。ホスト（「サーバー管理」の権限がある人）が`/story start`で作品をはじめます。',
  reading: {
    finished: '{channel}の**{title}**は読み終わりました。',
    stopped:
      '{channel}の**{title}**：{released, plural, =0 {} other {シーン{released}のあとで}}止まっています。',
    go_on: '`/story start`で再開できます。',
    not_begun: '{channel}の**{title}**は、まだはじまっていません。',
    at: '{channel}の**{title}**は、シーン{released}まで進みました。',
  },
  begin:
    '`/read`を使うと、あなただけに表示されます。最初にどこまで読んだかを聞いて、その先のネタバレはしません。',
  begin_soon: '{next}それまでに、どんな作品か`/about`で見てみてください。',
  own_pace: '自分のペースで読んでいます。`/read`でシーン{scene}から続けられます。',
  read_all: '全部読みました。`/read`で、どのシーンでもまた開けます。',
  along: 'みんなと一緒に読んでいます。`/read`で最新のシーンが開きます。{next}',
  lookup:
    '誰が誰かは`/lookup`、これまでのあらすじは`/recap`、追いつき方は`/catchup`でわかります。今どこまで進んだかは`/progress`、誰の作品かは`/about`。あなたについて保存している情報は`/privacy`で見られます。',
  hosts:
    'ホストの方へ：次の投稿や問題は`/schedule show`で見られ、予定は`/schedule set`で変えられます。ほかの設定は`/story settings`にあります。自分の本は`/library add`で追加できます。',
};

export const privacy = {
  nothing: 'あなたについての情報は、何も保存していません。',
  heading: {
    server: 'ここで、あなたについて保存している情報：',
    all: 'すべてのサーバーで、あなたについて保存している情報：',
  },
  hidden: {
    here: 'あなたには見えないチャンネルの作品',
    elsewhere: '一部の人にしか見えないチャンネルの作品',
  },
  bookmark: '- {title}：{facts}',
  facts: {
    place_unknown: 'どこまで読んだか、まだ聞いていません',
    along: 'チャンネルに合わせて読んでいます',
    own_pace:
      '自分のペースで読んでいて、{read, plural, =0 {まだどのシーンも読んでいません} other {シーン{read}まで読みました}}',
    furthest: 'いちばん先に開いたのはシーン{scene}です',
    marked: '{scenes}に「読みました」の印をつけました',
    visit: '前回来たのは{at}で、そのとき{scenes}が投稿ずみでした',
  },
  started: '- {title}をはじめたこと',
  added: '- **{title}**をライブラリに追加したこと',
  more: '- ほか{lines}件',
  that_is_all: 'これで全部です。メッセージも名前も保存していません。',
  delete_here: '削除する',
  delete_all: 'すべてのサーバーで削除する',
  confirm: {
    server: 'このサーバーでの、あなたのしおり、読んだ印、設定が消えます。シーンと投稿はそのままです。',
    all: 'すべてのサーバーでの、あなたのしおり、読んだ印、設定が消えます。シーンと投稿はそのままです。',
  },
  deleted:
    '削除しました。あなたのしおり、読んだ印、設定はもうありません。以前のバックアップには、ボットの運営者が消すまで残っていることがあります。`/read`でいつでも最初からはじめられます。',
};
