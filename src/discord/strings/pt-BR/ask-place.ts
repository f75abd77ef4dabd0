// Wording of the question how far somebody has read, in Brazilian Portuguese.

export const askPlace = {
  question: '**Até onde você leu?** Não conto nada do que vem depois.',
  along_now: 'Você lê junto com o canal.',
  along: {
    beginning: 'Vou ler junto',
    under_way: 'Estou em dia',
    finished: 'Já terminei',
  },
  own: {
    beginning: 'Vou ler no meu ritmo',
    under_way: 'Estou só começando',
    finished: 'Estou só começando',
  },
  in_scene_n: 'Estou na cena …',
  in_scene: 'Estou na cena {scene}',
  know_it: 'Já conheço a história',
  explained: {
    beginning:
      '-# Vou ler junto: respondo até o que já foi postado.\n-# Vou ler no meu ritmo: respondo até onde você leu, esteja à frente ou atrás.',
    under_way:
      '-# Estou em dia: respondo até o que já foi postado, daqui em diante também.\n-# Estou só começando: respondo até onde você leu, enquanto você não disser que está em dia.\n-# Estou na cena …: respondo até o fim da anterior, enquanto você não abrir uma página dessa.',
    finished:
      '-# Já terminei: respondo até o fim.\n-# Estou só começando: respondo até onde você leu.\n-# Estou na cena …: respondo até o fim da anterior, enquanto você não abrir uma página dessa.',
  },
  along_chosen: 'Você lê junto com o canal: respondo até o que já foi postado.',
  own_chosen: '{place} Respondo até aí.',
  ask: 'Dizer até onde li',
  change: 'Modo de leitura',
  further_back: 'Estou mais atrás',
  further_along: 'Estou mais adiante',
  along_again: 'Voltar a ler junto',
  no_such_scene: 'Preciso do número da cena, de 1 a {total}.',
  form: {
    title: 'Até onde você leu?',
    label: 'Em qual cena você está?',
    hint: 'O número dela. Respondo até o fim da anterior, enquanto você não abrir uma página dessa.',
  },
};
