// Wording of `/recap` and `/catchup`, in Brazilian Portuguese: the story so far, what was missed, and how to catch up.

export const recap = {
  lengths: { short: 'Curto', medium: 'Médio', long: 'Longo' },
  heading: '### {title}, até agora\n-# {gate}.',
  sentence: '-# Cena {scene}\n{text}',
  nothing: 'Não tenho um resumo {gate}.',
  not_begun: 'A história ainda não começou aqui.',
  nothing_read: 'Você ainda não leu nada.',
  chapters: {
    number: 'Capítulo {number}',
    numbers: 'Capítulos {first} a {last}',
    scenes: '{scenes, plural, =1 {cena {first}} other {cenas {first} a {last}}}',
    people: 'com {names}',
    places: 'lugares: {names}',
    facts: '-# {facts}',
    opens: 'Começa: “{line}”',
    ends: 'Termina: “{line}”',
    so_far: 'Por enquanto termina: “{line}”',
    before: 'Antes disso: {titles}.',
    omitted:
      '-# {chapters, plural, one {Mais um capítulo anterior aparece} other {Mais # capítulos anteriores aparecem}} em Longo.',
    previous: 'Capítulos anteriores',
    next: 'Capítulos seguintes',
  },
  catchup: {
    behind: {
      'last-visit': 'Desde sua última visita: {missed}.',
      'first-visit': 'Desde o começo: {missed}.',
      place: 'A partir de onde você está: {missed}.',
      scene: 'A partir da cena {first}: {missed}.',
      day: 'Desde esse dia: {missed}.',
    },
    range:
      '{scenes, plural, =1 {cena {first}} other {cenas {first} a {last}}} em {channel}, {minutes} de leitura',
    pace: '{a_day} por dia ({minutes}), e você fica em dia até {by}{more}.',
    upcoming: ', já contando {scenes} que saem até lá',
    missed: 'O que aconteceu:',
    withheld: 'Não conto o que acontece ali, porque você ainda não chegou lá.',
    show_missed: '{scenes, plural, =1 {Me conte a cena {first}} other {Me conte as cenas {first} a {last}}}',
    read_on: 'Ler a cena {scene}',
    ahead: 'Você está {scenes} à frente do canal. Não tem nada para pôr em dia.',
    caught_up: {
      'last-visit': 'Nada de novo foi postado desde sua última visita.',
      'first-visit': 'A história ainda não começou aqui.',
      place: 'Você está em dia com o canal.',
      scene: 'Essa cena ainda não saiu.',
      day: 'Nada foi postado desde esse dia.',
    },
    since_another: 'A partir de outra cena',
    form: {
      title: 'Ficar em dia',
      label: 'A partir de que cena ou dia?',
      hint: 'Um número é uma cena. Um dia pode ser ontem, sexta ou 2027-03-01.',
    },
  },
};
