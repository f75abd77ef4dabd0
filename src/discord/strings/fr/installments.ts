// Wording of what the bot posts by itself, in French: installments, their threads, and notices to the hosts.

export const installments = {
  title: 'Scène {scene}',
  title_titled: '{scene} · {title}',
  scene: 'scène {scene}',
  scene_of: 'scène {scene} sur {of}',
  page_of: 'page {page} sur {pages}',
  late: 'Désolé, j’étais hors ligne à l’heure prévue. La suite arrivera comme d’habitude.',
  mark_read: 'J’ai lu',
  read_privately: 'Lire en privé',
  notify: 'Préviens-moi',
  not_given: {
    gone: '`Préviens-moi` ne donne pas {role} : ce rôle n’existe plus.',
    managed: '`Préviens-moi` ne donne pas {role} : il appartient à une application ou à un abonnement.',
    'host-role': '`Préviens-moi` ne donne pas {role} : c’est le rôle d’hôte.',
    permissions:
      '`Préviens-moi` ne donne pas {role} : il permet {permissions}, ce que tout le monde n’a pas.',
    'opens-channel':
      '`Préviens-moi` ne donne pas {role} : dans {channel}, il a plus de droits que tout le monde.',
    'above-bot':
      '`Préviens-moi` ne donne pas {role} : il est au-dessus de mon propre rôle dans la liste du serveur.',
    'pinged-only': '`Préviens-moi` ne donne pas {role} : les hôtes l’ont choisi seulement pour les mentions.',
  },
  thread: '{scenes, plural, one {Scène {last}} other {Scènes {first}–{last}}}',
  thread_titled: '{scenes, plural, one {{last} · {title}} other {{first}–{last} · {title}}}',
  opening: 'Scène {scene}',
  opening_titled: 'Scène {scene} · {title}',
  questions: '{count, plural, one {Une idée pour en parler :} other {Quelques idées pour en parler :}}',
  no_questions: 'C’est ici qu’on en parle.',
  opening_limit: 'Dans ce fil, `/lookup` va jusqu’à la scène {scene}.',
  the_end: 'Fin',
  ended: 'C’était la dernière scène de **{story}** : {scenes} en tout. Merci d’avoir lu avec nous.',
  ended_by:
    'C’était la dernière scène de **{story}**, de {author} : {scenes} en tout. Merci d’avoir lu avec nous.',
  talk_in_thread: 'Pour parler de toute l’histoire, il y a le fil ci-dessous.',
  whole_story: 'Toute l’histoire',
  whole_questions: {
    scene: 'Quelle scène te reste en tête, et pourquoi ?',
    end: 'Est-ce que ça s’est terminé comme tu l’espérais ?',
  },
  whole_limit: 'Dans ce fil, `/lookup` va jusqu’à la fin.',
  finished: '**{story}** est terminée dans {channel}. Et ensuite ? `/story start` lance une autre histoire.',
  choose_next: 'Choisir la prochaine histoire',
  waiting: 'La scène {scene} attend ; rien n’est perdu.',
  recovered: 'Je peux à nouveau publier dans {channel}. La scène {scene} est parue.',
  restored:
    'J’ai été restauré à partir d’une sauvegarde du {at}, donc l’histoire dans {channel} est en pause. `/schedule resume` la reprend ; je vérifierai d’abord ce qui y a été publié depuis.',
  would_stay:
    '{pieces, plural, one {Un passage du livre dans {channel}, écarté à l’ajout, ressemble à un chapitre, et je le garderais aujourd’hui. Pour l’avoir, ajoute à nouveau le fichier avec `/library add`, et indique l’histoire dans `replaces` : les scènes parues gardent leur place.} other {# passages du livre dans {channel}, écartés à l’ajout, ressemblent à des chapitres, et je les garderais aujourd’hui. Pour les avoir, ajoute à nouveau le fichier avec `/library add`, et indique l’histoire dans `replaces` : les scènes parues gardent leur place.}} `/library review` en dit plus.',
  try_again: 'Réessayer',
  smaller_parts: 'Publier en plus petits morceaux',
  post_again: 'Publier à nouveau',
  it_is_there: 'Elle y est déjà',
  decide_in_server: 'Les deux boutons pour ça sont dans `/schedule show`.',
  delayed: {
    channel_busy:
      'Il y a en ce moment plus de messages dans ce salon que Discord n’en accepte. Je réessaie {when}.',
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
      'Cette histoire est pour adultes : mets une limite d’âge à {channel}, ou choisis un salon qui en a une.',
    no_permissions: 'Je ne peux pas publier dans {channel} : vérifie ce que j’ai le droit d’y faire.',
    blocking_permissions:
      'Je ne peux pas publier dans {channel} : donne-moi {permissions} là-bas, s’il te plaît.',
    other_permissions:
      'Je ne peux pas faire tout ce que je devrais dans {channel} : donne-moi {permissions} là-bas, s’il te plaît.',
    locked_thread: 'Le fil {channel} est verrouillé. Déverrouille-le si je dois y publier.',
    closed_thread: 'Le fil {channel} est fermé. Rouvre-le si je dois y publier.',
    unknown_outcome:
      '{page, plural, =1 {J’ai été coupé pendant que je publiais la scène {scene} dans {channel}} other {J’ai été coupé pendant que je publiais la page {page} de la scène {scene} dans {channel}}}, et je ne peux pas voir si c’est passé. Donne-moi **Voir le salon** et **Voir les anciens messages** là-bas, et je regarderai ; ou regarde toi-même, et dis-le-moi.',
    failing:
      'Depuis une heure, Discord n’accepte pas la scène {scene} dans {channel}. Je continue d’essayer, de moins en moins souvent.',
    'page-not-taken':
      'Depuis un jour, Discord échoue sur la page {page} de la scène {scene} dans {channel}, donc je me suis arrêté là. Si le reste marche sur Discord, c’est peut-être le texte : je peux le publier en plus petits morceaux, ou tu peux le faire modifier. `/schedule resume` réessaie tout de suite.',
    thread_gone: 'Le fil dans {channel} n’existe plus.',
    post_removed: 'Le message dans {channel} a été supprimé.',
    wrong_channel: 'Je ne peux pas publier dans {channel} : choisis un salon textuel ou d’annonces.',
    too_many_threads:
      'Le serveur a autant de fils ouverts que Discord en permet. Fermes-en quelques-uns, s’il te plaît.',
    forbidden:
      'Discord ne me laisse pas publier dans {channel}. Si je suis exclu temporairement, lève l’exclusion, s’il te plaît.',
    automod:
      'L’AutoMod du serveur a bloqué mon message dans {channel}. Fais une exception pour mon rôle, s’il te plaît.',
    refused: 'Discord n’a pas accepté mon message dans {channel}. Sa réponse : « {message} » ({code}).',
  },
};
