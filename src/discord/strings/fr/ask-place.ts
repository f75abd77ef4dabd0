// Wording of the question how far somebody has read, in French.

export const askPlace = {
  question: '**Tu en es où ?** Je ne dévoilerai rien au-delà.',
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
      '-# Je lis avec vous : mes réponses s’arrêtent à ce qui a été publié.\n-# Je lis à mon rythme : mes réponses s’arrêtent là où tu en es, que tu sois en avance ou en retard.',
    under_way:
      '-# Je suis à jour : mes réponses s’arrêtent à ce qui a été publié, maintenant et par la suite.\n-# Je commence tout juste : mes réponses s’arrêtent là où tu en es, jusqu’à ce que tu me dises que tu es à jour.\n-# J’en suis à la scène … : mes réponses s’arrêtent à la fin de la scène d’avant, tant que tu n’as pas ouvert celle-ci.',
    finished:
      '-# J’ai tout lu : mes réponses vont jusqu’à la fin.\n-# Je commence tout juste : mes réponses s’arrêtent là où tu en es.\n-# J’en suis à la scène … : mes réponses s’arrêtent à la fin de la scène d’avant, tant que tu n’as pas ouvert celle-ci.',
  },
  along_chosen: 'Tu lis avec le salon : mes réponses s’arrêtent à ce qui a été publié.',
  own_chosen: '{place} Mes réponses s’arrêtent là.',
  ask: 'Dire où j’en suis',
  change: 'Mode de lecture',
  further_back: 'Je n’en suis pas encore là',
  further_along: 'Je suis plus loin',
  along_again: 'Lire à nouveau avec le salon',
  no_such_scene: 'Il me faut le numéro d’une scène, de 1 à {total}.',
  form: {
    title: 'Tu en es où ?',
    label: 'À quelle scène en es-tu ?',
    hint: 'Son numéro. Mes réponses s’arrêtent à la scène d’avant, tant que tu n’as pas ouvert celle-ci.',
  },
};
