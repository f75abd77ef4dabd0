// Wording of what the bot posts by itself, in French: installments, their threads, and notices to the hosts.

export const installments = {
  title: 'Scène {scene}',
  title_titled: '{scene} · {title}',
  scene: 'scène {scene}',
  scene_of: 'scène {scene} sur {of}',
  page_of: 'page {page} sur {pages}',
  late: 'Désolé, j’étais hors ligne à l’heure prévue. La prochaine vient comme d’habitude.',
  mark_read: 'J’ai lu',
  read_privately: 'Lire en privé',
  notify: 'Préviens-moi',
  not_given: {
    gone: '`Préviens-moi` ne donne pas {role} : ce rôle n’existe plus.',
    managed: '`Préviens-moi` ne donne pas {role} : il appartient à une application ou à un abonnement.',
    'host-role': '`Préviens-moi` ne donne pas {role} : c’est le rôle d’hôte.',
    permissions:
      '`Préviens-moi` ne donne pas {role} : il permet {permissions}, ce que tout le monde n’a pas.',
    'opens-channel':
      '`Préviens-moi` ne donne pas {role} : dans {channel}, il a plus de droits que les autres.',
    'above-bot':
      '`Préviens-moi` ne donne pas {role} : il est au-dessus de mon propre rôle dans la liste du serveur.',
    'pinged-only': '`Préviens-moi` ne donne pas {role} : les hôtes l’ont choisi seulement pour les mentions.',
  },
  thread: '{scenes, plural, one {Scène {last}} other {Scènes {first}–{last}}}',
  thread_titled: '{scenes, plural, one {{last} · {title}} other {{first}–{last} · {title}}}',
  opening: 'Scène {scene}',
  opening_titled: 'Scène {scene} · {title}',
  questions: '{count, plural, one {De quoi parler :} other {Quelques idées pour en parler :}}',
  no_questions: 'C’est ici qu’on en parle.',
  opening_limit: 'Dans ce fil, `/lookup` va jusqu’à la scène {scene}.',
  the_end: 'Fin',
  ended: 'C’était la dernière scène de **{story}** : {scenes}. Merci d’avoir lu avec nous.',
  ended_by: 'C’était la dernière scène de **{story}**, de {author} : {scenes}. Merci d’avoir lu avec nous.',
  talk_in_thread: 'Le fil ci-dessous est pour toute l’histoire.',
  whole_story: 'Toute l’histoire',
  whole_questions: {
    scene: 'Quelle scène te reste en tête, et pourquoi ?',
    end: 'Est-ce que ça s’est terminé comme tu l’espérais ?',
  },
  whole_limit: 'Dans ce fil, `/lookup` va jusqu’à la fin.',
  finished: '**{story}** est terminée dans {channel}. Et ensuite ? `/story start` lance une autre histoire.',
  choose_next: 'Choisir la prochaine histoire',
  waiting: 'La scène {scene} attend ; rien n’est perdu.',
  recovered: 'Je peux à nouveau publier dans {channel}. La scène {scene} est parue.',
  restored:
    'J’ai été restauré à partir d’une sauvegarde du {at}, alors l’histoire dans {channel} est en pause. `/schedule resume` la reprend ; je vérifierai d’abord ce qui y a été publié depuis.',
  would_stay:
    '{pieces, plural, one {Un passage du livre dans {channel}, écarté à l’ajout, se lit comme un chapitre, et je le garderais aujourd’hui. Pour l’avoir, ajoute à nouveau le fichier avec `/library add`, et nomme l’histoire dans `replaces` : les scènes parues gardent leur place.} other {# passages du livre dans {channel}, écartés à l’ajout, se lisent comme des chapitres, et je les garderais aujourd’hui. Pour les avoir, ajoute à nouveau le fichier avec `/library add`, et nomme l’histoire dans `replaces` : les scènes parues gardent leur place.}} `/library review` en dit plus.',
  try_again: 'Réessayer',
  smaller_parts: 'Publier en plus petits morceaux',
  post_again: 'Publier à nouveau',
  it_is_there: 'Elle y est déjà',
  decide_in_server: 'Les deux boutons pour ça sont dans `/schedule show`.',
  delayed: {
    channel_busy: 'Ce salon reçoit en ce moment plus de messages que Discord n’en prend. Je réessaie {when}.',
    slow_down: 'Discord m’a demandé de publier moins vite. Je réessaie {when}.',
    'server-error': 'Discord a un problème de son côté. Je réessaie {when}.',
    timeout: 'Discord n’a pas répondu à temps. Je réessaie {when}.',
    connection: 'Je n’ai pas pu joindre Discord. Je réessaie {when}.',
    queue: 'J’ai beaucoup à publier en ce moment. Je réessaie {when}.',
    passing: 'Discord m’a demandé d’attendre. Je réessaie {when}.',
  },
  uncertainty_resolved: 'La scène {scene} est parue, et tout est rentré dans l’ordre.',
  fault: {
    'missing-channel': '{channel}, où je publiais, n’existe plus. Choisis-moi un autre salon, s’il te plaît.',
    'missing-server': 'Je ne suis plus sur le serveur. Invite-moi à nouveau, et je reprendrai où j’en étais.',
    'not-age-restricted':
      'Cette histoire est pour adultes : limite l’accès de {channel} par l’âge, ou choisis un salon qui l’est déjà.',
    no_permissions: 'Je ne peux pas publier dans {channel} : vérifie ce que j’ai le droit d’y faire.',
    blocking_permissions:
      'Je ne peux pas publier dans {channel} : donne-moi {permissions} là-bas, s’il te plaît.',
    other_permissions:
      'Je ne peux pas faire tout ce que je devrais dans {channel} : donne-moi {permissions} là-bas, s’il te plaît.',
    locked_thread: 'Le fil {channel} est verrouillé. Déverrouille-le si je dois y publier.',
    closed_thread: 'Le fil {channel} est fermé. Ouvre-le si je dois y publier.',
    unknown_outcome:
      '{page, plural, =1 {J’ai été coupé pendant que je publiais la scène {scene} dans {channel}} other {J’ai été coupé pendant que je publiais la page {page} de la scène {scene} dans {channel}}}, et je ne vois pas si c’est arrivé. Donne-moi **Voir les salons** et **Voir les anciens messages** là-bas, et je regarderai ; ou regarde toi-même, et dis-le-moi.',
    failing:
      'Discord n’a pas pris la scène {scene} dans {channel} depuis une heure. Je continue d’essayer, de moins en moins souvent.',
    'page-not-taken':
      'Discord échoue depuis un jour sur la page {page} de la scène {scene} dans {channel}, alors je me suis arrêté là. Si Discord va bien par ailleurs, c’est peut-être le texte : je peux publier la page en plus petits morceaux, ou fais-le modifier. `/schedule resume` réessaie tout de suite.',
    thread_gone: 'Le fil dans {channel} n’existe plus.',
    post_removed: 'Le message dans {channel} a été supprimé.',
    wrong_channel: 'Je ne peux pas publier dans {channel} : choisis un salon textuel ou d’annonces.',
    too_many_threads:
      'Le serveur a autant de fils ouverts que Discord en permet. Fermes-en quelques-uns, s’il te plaît.',
    forbidden:
      'Discord ne me laisse pas publier dans {channel}. Si je suis exclu temporairement, lève l’exclusion, s’il te plaît.',
    automod:
      'L’AutoMod du serveur a bloqué mon message dans {channel}. Fais une exception pour mon rôle, s’il te plaît.',
    refused: 'Discord n’a pas pris mon message dans {channel}. Sa réponse : « {message} » ({code}).',
  },
};
