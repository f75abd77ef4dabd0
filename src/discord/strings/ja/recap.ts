// Wording of `/recap` and `/catchup`, in Japanese: the story so far, what was missed, and how to catch up.

export const recap = {
  lengths: { short: '短く', medium: '中くらい', long: '長く' },
  heading: '### {title}、これまで\n-# {gate}。',
  sentence: '-# シーン{scene}\n{text}',
  nothing: '{gate}のあらすじはありません。',
  not_begun: 'ここではまだ物語がはじまっていません。',
  nothing_read: 'まだ何も読んでいません。',
  catchup: {
    behind: {
      'last-visit': '前回から：{missed}。',
      'first-visit': 'はじめから：{missed}。',
      place: '今の場所から：{missed}。',
      scene: 'シーン{first}から：{missed}。',
      day: 'その日から：{missed}。',
    },
    range:
      '{channel}の{scenes, plural, =1 {シーン{first}} other {シーン{first}〜{last}}}、読むのに{minutes}',
    pace: '1日に{a_day}（{minutes}）ずつ読むと、{by}に追いつきます{more}。',
    upcoming: '（それまでに来る{scenes}も含めて）',
    missed: 'そこで起きたこと：',
    withheld: 'まだそこまで読んでいないので、そこで起きることは書きませんでした。',
    show_missed:
      '{scenes, plural, =1 {シーン{first}の話を聞く} other {シーン{first}〜{last}の話を聞く}}',
    read_on: 'シーン{scene}を読む',
    ahead: 'チャンネルより{scenes}先を読んでいます。追いつくものはありません。',
    caught_up: {
      'last-visit': '前回から、新しい投稿はありません。',
      'first-visit': 'ここではまだ物語がはじまっていません。',
      place: 'チャンネルに追いついています。',
      scene: 'そのシーンはまだ出ていません。',
      day: 'その日から、投稿はありません。',
    },
    since_another: '別のシーンから',
    form: {
      title: '追いつく',
      label: 'どのシーン、またはどの日から？',
      hint: '数字はシーンです。日は、昨日、金曜日、2027-03-01のように。',
    },
  },
};
