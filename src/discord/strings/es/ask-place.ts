// Wording of the question how far somebody has read, in Spanish.

export const askPlace = {
  question: '**¿Hasta dónde has leído?** No te contaré nada de lo que viene después.',
  along_now: 'Lees con el canal.',
  along: {
    beginning: 'Leeré con el canal',
    under_way: 'Estoy al día',
    finished: 'Ya la terminé',
  },
  own: {
    beginning: 'Leeré a mi ritmo',
    under_way: 'Acabo de empezar',
    finished: 'Acabo de empezar',
  },
  in_scene_n: 'Voy por la escena …',
  in_scene: 'Voy por la escena {scene}',
  know_it: 'Conozco la historia',
  explained: {
    beginning:
      '-# Leeré con el canal: respondo hasta lo que ya se ha publicado.\n-# Leeré a mi ritmo: respondo hasta donde hayas leído, vayas por delante o por detrás.',
    under_way:
      '-# Estoy al día: respondo hasta lo que se ha publicado, también de ahora en adelante.\n-# Acabo de empezar: respondo hasta donde hayas leído, hasta que me digas que ya estás al día.\n-# Voy por la escena …: respondo hasta el final de la escena anterior, mientras no abras ninguna página de esa.',
    finished:
      '-# Ya la terminé: respondo hasta el final.\n-# Acabo de empezar: respondo hasta donde hayas leído.\n-# Voy por la escena …: respondo hasta el final de la escena anterior, mientras no abras ninguna página de esa.',
  },
  along_chosen: 'Lees con el canal: respondo hasta lo que ya se ha publicado.',
  own_chosen: '{place} Respondo hasta ahí.',
  ask: 'Decir por dónde voy',
  change: 'Modo de lectura',
  further_back: 'Voy más atrás',
  further_along: 'Voy más adelante',
  along_again: 'Volver a leer con el canal',
  no_such_scene: 'Necesito el número de una escena, del 1 al {total}.',
  form: {
    title: '¿Hasta dónde has leído?',
    label: '¿Por qué escena vas?',
    hint: 'Su número. Respondo hasta el final de la anterior, mientras no abras ninguna página de esa.',
  },
};
