// Wording used everywhere, in French: places, numbers, days, the names of things.

export const common = {
  scenes: '{count, plural, one {# scène} other {# scènes}}',
  minutes: '{count, plural, one {environ # minute} other {environ # minutes}}',
  already_shown: 'Ça vient d’être montré ici.',
  already_shown_link: '[Ça]({url}) vient d’être montré ici.',
  hidden_channel: 'un salon que tu ne peux pas voir',
  late_answer: 'Ça a pris plus de temps que Discord n’en laisse. Voici la réponse à ta commande :',
  late_answer_hint:
    '{user}, ta commande a pris plus de temps que Discord n’en laisse, mais c’est terminé. Tape-la à nouveau, ou regarde dans `/library list` ce que ça a donné.',
  unreadable_newer:
    '{count, plural, one {Une histoire d’ici ({ids}) est illisible} other {# histoires d’ici ({ids}) sont illisibles}} : l’enregistrement vient d’une version plus récente de moi. La personne qui me fait tourner devrait me mettre à jour.',
  unreadable_damaged:
    '{count, plural, one {Une histoire d’ici ({ids}) est illisible} other {# histoires d’ici ({ids}) sont illisibles}} : ce que j’avais enregistré est abîmé. La personne qui me fait tourner devrait restaurer une sauvegarde.',
  days: {
    daily: 'tous les jours',
    weekdays: 'du lundi au vendredi',
    weekends: 'le week-end',
    some: '{days}',
    interval: '{count, plural, =2 {un jour sur deux} other {tous les # jours}}',
    weeks: '{count, plural, =1 {chaque semaine} =2 {une semaine sur deux} other {toutes les # semaines}}',
    weeks_on: '{weeks} {days}',
    weeks_on_all: '{weeks}, tous les jours',
    month: '{days} de chaque mois',
    day_of_month: '{day, plural, =1 {le 1er} other {le #}}',
    last_of_month: 'le dernier jour',
    names: {
      1: 'le lundi',
      2: 'le mardi',
      3: 'le mercredi',
      4: 'le jeudi',
      5: 'le vendredi',
      6: 'le samedi',
      7: 'le dimanche',
    },
  },
  gate: {
    before: 'avant la scène 1',
    asker: 'jusqu’à la scène {scene}',
    bookmark: 'jusqu’à la scène {scene} (là où tu en es)',
    channel: 'jusqu’à la scène {scene} (là où en est le salon)',
    thread: 'jusqu’à la scène {scene} (celle de ce fil)',
    asker_page: 'jusqu’à la page {page} de la scène {scene}',
    bookmark_page: 'jusqu’à la page {page} de la scène {scene} (là où tu en es)',
    channel_page: 'jusqu’à la page {page} de la scène {scene} (là où en est le salon)',
    thread_page: 'jusqu’à la page {page} de la scène {scene} (celle de ce fil)',
  },
  show_in_channel: 'Montrer dans le salon',
  leave_it: 'Laisser comme ça',
  try_again: 'Réessayer',
  left: 'Rien n’a changé.',
};
