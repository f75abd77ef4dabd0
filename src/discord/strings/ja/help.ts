// Wording of help and privacy, in Japanese.

export const help = {
  direct_messages:
    'サーバーのみなさんと、物語を1シーンずつ読みます。サーバーに追加してもらえれば、ホストが`/story start`ではじめられます。ここでは、`/privacy show`であなたについて保存していることを表示し、`/privacy delete`で消せます。',
  no_stories: 'ここではまだ何も読んでいません。作品もまだありません。`/library add`で追加してください。',
  nothing_host:
    'ここではまだ何も読んでいません。`/story start`で作品をはじめましょう。投稿の前に、すべてをカードで確認できます。自分の本を追加するには`/library add`を使ってください。',
  nothing_member:
    'ここではまだ何も読んでいません。ホスト（サーバー管理の権限がある人）が`/story start`で作品をはじめます。',
  reading: {
    finished: '{channel}の**{title}**は読み終わりました。',
    stopped:
      '{channel}の**{title}**：{released, plural, =0 {} other {シーン{released}のあとで}}止まっています。',
    go_on: '`/story start`で再開できます。',
    not_begun: '{channel}の**{title}**は、まだはじまっていません。',
    at: '{channel}の**{title}**は、シーン{released}まで進みました。',
  },
  begin: '`/read`で、あなただけに開きます。どこまで読んだかを聞いて、その先のことは話しません。',
  begin_soon: '{next}それまでは、`/about`でどんな作品かがわかります。',
  own_pace: '自分のペースで読んでいます。`/read`でシーン{scene}から続けられます。',
  read_all: '全部読みました。`/read`でどのシーンもまた開けます。',
  along: 'みんなと一緒に読んでいます。`/read`で最新のシーンが開きます。{next}',
  lookup:
    '`/lookup`は誰が誰か、`/recap`はこれまでのあらすじ、`/catchup`は追いつき方を教えます。`/progress`は今どこまで進んだか、`/about`は誰の作品か。`/privacy`はあなたについて保存していることを表示します。',
  hosts:
    'ホストの方へ：`/schedule show`は次の投稿と問題点を表示し、`/schedule set`で変えられます。ほかは`/story settings`にあります。`/library add`で自分の本を追加できます。',
};

export const privacy = {
  nothing: 'あなたについて、何も保存していません。',
  heading: {
    server: 'ここで、あなたについて保存していること：',
    all: 'すべてのサーバーで、あなたについて保存していること：',
  },
  hidden: {
    here: 'あなたには見えないチャンネルの作品',
    elsewhere: '全員には見えないチャンネルの作品',
  },
  bookmark: '- {title}：{facts}',
  facts: {
    place_unknown: 'どこまで読んだか、まだ聞いていません',
    along: 'チャンネルに合わせて読んでいます',
    own_pace:
      '自分のペースで読んでいて、{read, plural, =0 {まだどのシーンも読んでいません} other {シーン{read}まで読みました}}',
    furthest: 'いちばん先に開いたのはシーン{scene}です',
    marked: '{scenes}を読んだと印をつけました',
    visit: '前回は{at}からで、そのとき{scenes}が出ていました',
  },
  started: '- {title}をはじめたこと',
  added: '- **{title}**をライブラリに追加したこと',
  more: '- ほか{lines}件',
  that_is_all: 'これで全部です。メッセージも名前も保存していません。',
  delete_here: '消す',
  delete_all: 'すべてのサーバーで消す',
  confirm: {
    server: 'このサーバーでの、あなたの場所、印、設定が消えます。シーンと投稿はそのままです。',
    all: 'すべてのサーバーでの、あなたの場所、印、設定が消えます。シーンと投稿はそのままです。',
  },
  deleted:
    '消しました。あなたの場所、印、設定はもうありません。以前のバックアップには、運用している人が消すまで残っていることがあります。`/read`でいつでもはじめから読めます。',
};
