// Wording of the question how far somebody has read, in French.

export const askPlace = {
  question: '**Tu en es où ?** Je ne dévoilerai rien au-delà.',
  along_now: 'Tu lis avec le salon.',
  along: {
    beginning: 'Je lis avec vous',
    under_way: 'Je suis à jour',
    finished: 'J’ai tout lu',
  },
  own: {
    beginning: 'Je lis à mon rythme',
    under_way: 'Je commence tout juste',
    finished: 'Je commence tout juste',
  },
  in_scene_n: 'J’en suis à la scène …',
  in_scene: 'J’en suis à la scène {scene}',
  know_it: 'Je connais l’histoire',
  explained: {
    beginning:
      '-# Je lis avec vous : je réponds jusqu’à ce qui a été publié.\n-# Je lis à mon rythme : je réponds jusqu’où tu as lu, en avance ou en retard.',
    under_way:
      '-# Je suis à jour : je réponds jusqu’à ce qui a été publié, et ça continuera ainsi.\n-# Je commence tout juste : je réponds jusqu’où tu as lu, jusqu’à ce que tu dises que tu es à jour.\n-# J’en suis à la scène … : je réponds jusqu’à la fin de la scène d’avant, tant que tu n’as pas ouvert une page de celle-ci.',
    finished:
      '-# J’ai tout lu : je réponds jusqu’à la fin.\n-# Je commence tout juste : je réponds jusqu’où tu as lu.\n-# J’en suis à la scène … : je réponds jusqu’à la fin de la scène d’avant, tant que tu n’as pas ouvert une page de celle-ci.',
  },
  along_chosen: 'Tu lis avec le salon : je réponds jusqu’à ce qui a été publié.',
  own_chosen: '{place} Je réponds jusque-là.',
  ask: 'Dire où j’en suis',
  change: 'Mode de lecture',
  further_back: 'Je n’en suis pas encore là',
  further_along: 'J’en suis plus loin',
  along_again: 'Lire à nouveau avec le salon',
  no_such_scene: 'Il me faut le numéro d’une scène, de 1 à {total}.',
  form: {
    title: 'Tu en es où ?',
    label: 'À quelle scène en es-tu ?',
    hint: 'Son numéro. Je réponds jusqu’à la fin de la scène d’avant, tant que tu n’as pas ouvert celle-ci.',
  },
};
