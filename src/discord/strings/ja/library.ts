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
    waiting: 'ほかのファイルが先です。順番が来たらはじめます。',
    fetching: 'ファイルを取ってきています。',
    read: 'ファイルを読んでいます：{percent}%',
    divide: '章とシーンを探しています：{percent}%',
    sentences: 'あらすじの文を選んでいます：{percent}%',
    index: '検索できるようにしています：{percent}%',
    codex: '人物と場所を探しています：{percent}%',
  },
  added:
    '**{title}**がこのサーバーのライブラリに入りました。確認してから、`/story start`ではじめてください。',
  revised: '**{title}**が新しい文章になりました。',
  revised_posts:
    '**{title}**が新しい文章になりました。{changed, plural, other {投稿ずみの#シーンの文章が変わりました}}。`/story edits`で投稿を更新できます。',
  same_title_exists:
    'このサーバーには同じ名前の作品がほかにもあります。そちらを更新するには`replaces`に入れてください。1つ削除するには`/library remove`を使ってください。',

  own: '### このサーバーの作品',
  everywhere: '### どこでも読める作品',
  no_own:
    'このサーバーはまだ作品を追加していません。`/library add`でテキスト、ウェブページ、EPUB、Word、Markdownを追加できます。',
  nothing_at_all:
    'ここにはまだ作品がありません。`/library add`でテキスト、ウェブページ、EPUB、Word、Markdownを追加できます。',
  row: '- **{title}**{by}{size}{read}',
  row_by: '{retold, select, true {（{author}による原作）} other {（{author}）}}',
  row_size: '：{scenes}',
  row_read: '、{places}で',
  place: {
    active: '{channel}',
    finished: '{channel}（読了）',
    stopped: '{channel}（停止中）',
  },
  page: '-# {page}／{pages}ページ',
  back: '戻る',
  next: '次へ',

  heading: '### {title}',
  heading_by: '### {title}\n{retold, select, true {{author}による原作} other {{author}}}',
  size: '{scenes}、{words, number}語：読むのに{duration}、1シーン{each}。',
  hours: '約{hours, number}時間',
  file: 'ファイル「{name}」から（{format}）。',
  added_on: '{date}に追加。このサーバーだけにあります。',
  added_by: '{date}に{user}が追加。このサーバーだけにあります。',
  for_all: 'どのサーバーでも読めます。運用している人が用意しました。',
  may_share: {
    'public-domain': '共有できますか？ パブリックドメインです。',
    own: '共有できますか？ 追加した人が書いたものです。',
    allowed: '共有できますか？ 作者の許可かライセンスがあります。',
  },
  source: '出典：{source}',
  license: 'ライセンス：{license}',
  read_at: '読んでいる場所：{places}',
  review: '確認',
  remove: '削除',

  ask_remove:
    'このサーバーのライブラリから**{title}**を削除しますか？{scenes}すべてと、それについて調べたことがなくなります。元に戻すには、ファイルが必要です。',
  readings_go: '{places}での読書も、みんなの場所とともになくなります。投稿とスレッドはそのまま残ります。',
  removed: '**{title}**はライブラリからなくなりました。',
};
