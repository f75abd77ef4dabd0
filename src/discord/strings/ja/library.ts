// Wording of `/library`, in Japanese: bringing a book, what there is, what is known of it, and its removal.

export const library = {
  format: {
    text: 'テキスト',
    html: 'ウェブページ',
    ao3: 'Archive of Our Ownのページ',
    epub: 'EPUB',
    docx: 'Word文書',
    markdown: 'Markdown',
    fb2: 'FictionBook',
  },
  progress: {
    waiting: 'ほかのファイルが先に並んでいます。順番が来たらはじめます。',
    fetching: 'ファイルを受け取っています。',
    read: 'ファイルを読んでいます：{percent}%',
    divide: '章とシーンを探しています：{percent}%',
    sentences: 'あらすじに使う文を選んでいます：{percent}%',
    index: '検索できるようにしています：{percent}%',
    codex: '登場人物と場所を探しています：{percent}%',
  },
  added:
    '**{title}**がこのサーバーのライブラリに入りました。中を確認してから、`/story start`ではじめてください。',
  revised: '**{title}**を新しい文章に更新しました。',
  revised_posts:
    '**{title}**を新しい文章に更新しました。{changed, plural, other {投稿ずみの#シーンの文章が変わっています}}。`/story edits`で投稿も更新できます。',
  same_title_exists:
    'このサーバーには、同じ名前の作品がもう1つあります。そちらを更新したいなら`replaces`で選び、どちらかを削除するなら`/library remove`を使ってください。',

  own: '### このサーバーの作品',
  everywhere: '### どのサーバーでも読める作品',
  no_own:
    'このサーバーではまだ作品を追加していません。`/library add`でテキスト、ウェブページ、EPUB、Word、Markdownを追加できます。',
  nothing_at_all:
    'ここにはまだ作品がありません。`/library add`でテキスト、ウェブページ、EPUB、Word、Markdownを追加できます。',
  row: '- **{title}**{by}{size}{read}',
  row_by: '{retold, select, true {（原作：{author}）} other {（{author}）}}',
  row_size: '：{scenes}',
  row_read: '、{places}で読書',
  place: {
    active: '{channel}',
    finished: '{channel}（読了）',
    stopped: '{channel}（停止中）',
  },
  page: '-# {page}／{pages}ページ',
  back: '戻る',
  next: '次へ',

  heading: '### {title}',
  heading_by: '### {title}\n{retold, select, true {原作：{author}} other {{author}}}',
  size: '{scenes}、{words, number}語。読むのに{duration}、1シーン{each}。',
  hours: '約{hours, number}時間',
  file: '元のファイル：「{name}」（{format}）',
  added_on: '{date}に追加。このサーバーだけにあります。',
  added_by: '{date}に{user}が追加。このサーバーだけにあります。',
  for_all: 'どのサーバーでも読めます。ボットの運営者が用意しました。',
  may_share: {
    'public-domain': '共有してもいい理由：パブリックドメインです。',
    own: '共有してもいい理由：追加した人が書いたものです。',
    allowed: '共有してもいい理由：作者の許可かライセンスがあります。',
  },
  source: '出典：{source}',
  license: 'ライセンス：{license}',
  read_at: '読んでいるチャンネル：{places}',
  review: '中を確認する',
  remove: '削除する',

  ask_remove:
    'このサーバーのライブラリから**{title}**を削除しますか？ {scenes}すべてと、作品について調べた内容が消えます。元に戻すには、もう一度ファイルが必要です。',
  readings_go: '{places}での読書の記録も、みんなのしおりと一緒に消えます。投稿とスレッドはそのまま残ります。',
  removed: '**{title}**をライブラリから削除しました。',
};
