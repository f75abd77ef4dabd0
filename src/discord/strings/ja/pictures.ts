// Wording in pictures and beside them, in Japanese.

export const pictures = {
  none_out: 'まだ投稿はありません',
  scene: 'シーン{released}',
  scene_of: 'シーン{released} / {of}',
  all_out: '{count, plural, other {全#シーン公開済み}}',
  readers: '{count, plural, other {読者#人}}',
  along: '{count, plural, other {#人がチャンネルに合わせて読んでいます}}',
  own: '{count}人が自分のペースで読んでいます',
  group:
    '{count, plural, =1 {{readers}人がシーン{first}にいます} other {{readers}人がシーン{first}〜{last}にいます}}',
  where: '読者{count}人のうち、{list}。',
  next: '{date}：{scenes}',
  finishes: '完結予定：{date}',
  finished: '完結：{date}',
  posts: '投稿日（数字はシーン）',
  skipped: '休み',
  paused: '休止中',
  until: '{date}まで：{scenes}',
  dates: '{word}：{dates}',
  first_to_last: '{first}〜{last}',
  between_facts: '、',
  readers_description: 'みんなのいる場所：{facts}。',
  calendar_description: 'カレンダー：{facts}。',
};
