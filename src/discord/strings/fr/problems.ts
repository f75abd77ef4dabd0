// Wording of what is wrong, and what to do about it, in French.

export const problems = {
  old_command: 'Cette commande a changé depuis que tu l’as tapée. Réessaie, s’il te plaît.',
  old_button:
    'Ce bouton vient d’une ancienne version de moi, ou n’est pas à moi. Tape la commande à nouveau, s’il te plaît.',
  our_fault:
    'Quelque chose s’est mal passé de mon côté, et rien n’a été changé. Si ça recommence, donne cette référence à l’hôte : `{reference}`.',

  'only-in-servers':
    'Ça marche sur un serveur où on lit une histoire. Ici, je ne connais que `/privacy` et `/help`.',
  'nothing-read-here': 'On ne lit encore rien ici. Un hôte lance une histoire avec `/story start`.',
  which_reading:
    'On lit plusieurs histoires ici : {readings}. Tape la commande dans un de ces salons, ou indique l’histoire dans l’option `reading`.',
  reading_in: '**{title}** dans {channel}',
  'no-such-reading':
    'On ne lit pas d’histoire de ce nom ici. Choisis-en une dans la liste qui s’ouvre quand tu tapes.',
  unreadable_readings: 'Je ne peux pas le faire maintenant. {what}',
  'cannot-check': 'Je ne peux pas le vérifier pour l’instant. Réessaie dans un moment, s’il te plaît.',
  'not-for-everyone': 'Tout le monde ici ne voit pas {channel}, alors ça reste entre nous.',
  'not-read-yet': 'Tu n’as pas encore lu jusqu’à la scène {scene}, alors il n’y a rien à montrer ici.',
  'no-such-scene': 'Cette scène n’existe pas : les scènes vont de 1 à {total}.',
  'no-such-sentence': 'Cette phrase n’existe plus : le texte a changé. Rouvre la page avec `/read`.',
  'no-scene-here':
    'Ce n’est pas une scène que j’ai publiée. Utilise **Qui est-ce ?** sur une scène, ou demande un nom à `/lookup`.',
  'not-out-here':
    'La scène {scene} n’est pas encore parue pour tout le monde ici, alors ça reste entre nous.',
  'not-out-yet':
    'La scène {scene} n’est pas encore parue cette fois-ci. `/read` l’ouvre rien que pour toi, si tu veux lire à ton rythme.',
  'earlier-run':
    'Ce bouton date d’avant le nouveau départ de **{title}**. `/next` dit ce qui vient maintenant.',
  'hosts-only':
    'C’est réservé aux hôtes : les membres qui ont la permission Gérer le serveur, ou le rôle d’hôte choisi dans `/story settings`.',
  'managers-only':
    'Seuls les membres qui ont la permission Gérer le serveur choisissent ce qui vaut pour tout le serveur : le rôle d’hôte, le salon des alertes aux hôtes et la langue de mes messages.',
  wait: 'On est encore en train de lire la dernière scène. Tu pourras publier la suivante {until}.',
  no_stories: 'Je n’ai pas encore d’histoires. `/library add` en ajoute une.',
  unknown_story: 'Je ne connais pas cette histoire. J’ai {titles}.',
  several_stories:
    'Plusieurs histoires correspondent à ce nom. Choisis-en une dans la liste qui s’ouvre quand tu tapes :',
  'cannot-view':
    'Toi-même, tu ne vois pas {channel}, donc je ne peux pas l’utiliser pour toi. Choisis un autre salon.',
  'cannot-send':
    'Toi-même, tu ne peux pas envoyer de messages dans {channel}, donc je n’y publierai pas pour toi.',
  'channel-taken':
    'On lit déjà **{title}** dans {channel}. Arrête-la avec `/story stop`, ou choisis un autre salon.',
  'not-age-restricted':
    '**{title}** est pour adultes. Lance-la dans un salon soumis à une limite d’âge : {channel} ne l’est pas (ça se règle dans ses paramètres).',
  'not-age-restricted-now':
    '**{title}** est pour adultes, et {channel} n’est plus soumis à une limite d’âge. Je continuerai dès qu’il le sera : ça se règle dans ses paramètres.',
  'for-adults':
    '**{title}** est pour adultes. Demande-moi dans {channel}, ou dans un autre salon soumis à une limite d’âge.',
  'draft-gone': 'Cet aperçu est trop ancien. Tape à nouveau `/story start`.',
  'already-there': '**{title}** est déjà dans {channel}.',
  'moved-back': '**{title}** est de retour dans {channel}, alors ses messages restent.',
  'everyone-role': 'Ça viserait tout le monde. Choisis un rôle que tout le monde n’a pas d’office.',
  'no-such-choice': 'Je ne connais pas ce choix. Tape à nouveau `/story settings`.',
  is_finished: '**{title}** est terminée. `/story start` la recommence.',
  is_stopped: '**{title}** est arrêtée. `/story start` la reprend.',
  'still-active': 'On lit encore **{title}**. Arrête-la d’abord avec `/story stop`.',
  'no-schedule': 'Cette histoire n’a pas de calendrier. Règles-en un avec `/schedule set`.',
  'schedule-incomplete': 'Il faut au moins une heure dans un calendrier, par exemple `09:00`.',
  time: {
    'too-many': 'Ça fait plus de {most} fois par jour. Choisis moins d’heures.',
    midnight: 'Minuit, c’est 00:00, au début du jour. Écris 00:00, ou 23:59.',
    is_zone: '« {text} » est un fuseau horaire : mets-le dans l’option `zone`, et ici seulement les heures.',
    none: 'Je n’ai pas trouvé d’heure. Écris par exemple 09:00, 9h ou 21h30 ; s’il y en a plusieurs, avec des virgules.',
    unknown:
      '« {text} » n’est pas une heure que je comprends. Écris par exemple 09:00, 9h ou 21h30 ; s’il y en a plusieurs, avec des virgules.',
  },
  weekday: {
    none: 'Je n’ai pas trouvé de jour. Écris par exemple « tous les jours », « en semaine » ou « lun, mer, ven » ; « un jour sur deux » ou « toutes les 2 semaines lun » ; ou « le 1, le 15 du mois ».',
    unknown:
      '« {text} » n’est pas un jour que je comprends. Écris par exemple « tous les jours », « en semaine » ou « lun, mer, ven » ; « un jour sur deux » ou « toutes les 2 semaines lun » ; ou « le 1, le 15 du mois ».',
  },
  unknown_zone: 'Je ne connais pas le fuseau horaire « {text} ». Écris la grande ville la plus proche.',
  zone_suggestions: 'Je ne connais pas le fuseau horaire « {text} ». Tu voulais dire {suggestions} ?',
  'zone-needed': 'Quel fuseau horaire ? Une ville suffit, par exemple Paris.',
  'scenes-or-minutes': 'Combien à la fois : `scenes` ou `minutes`, pas les deux.',
  date: '« {text} » n’est pas une date que je comprends. Écris par exemple 15 mars, vendredi, 2 semaines ou 2027-03-15.',
  'date-past': '« {text} », c’est déjà passé. Choisis une date plus tardive.',
  'date-future': '« {text} », c’est encore à venir. Choisis une date plus ancienne.',
  which_date:
    '« {text} » peut vouloir dire {dates}. Choisis dans la liste qui s’ouvre quand tu tapes, ou écris {iso}.',
  nothing_then: 'Rien n’est publié le {day}. La publication suivante est le {next}.',
  no_such_time:
    'Rien n’est publié à cette heure. Les scènes arrivent à {times} : choisis-en une, ou n’indique pas d’heure pour sauter toute la journée.',
  'too-many-skips':
    '{most} dates sont déjà sautées, et je n’en garde pas plus. Pour une pause plus longue, utilise `/schedule pause`.',
  'nothing-to-set':
    'Que faut-il changer ? Remplis au moins une option : ce que tu ne remplis pas ne change pas.',
  all_written:
    'Tout ce qui est écrit de **{title}** est paru. La prochaine scène arrivera dès qu’elle sera écrite.',
  all_out: '**{title}** est parue en entier.',
  'already-posted': 'La scène {scene} est déjà parue dans {channel}.',
  'still-posting': 'La scène {scene} est déjà en route vers {channel}.',
  'already-resolved': 'C’est déjà décidé. `/schedule show` dit où ça en est.',
  restored:
    '**{title}** est en pause, car j’ai été restauré à partir d’une sauvegarde du {backupAt}. `/schedule resume` la reprend ; après ça, réessaie, s’il te plaît.',
  'history-unavailable':
    'Je n’ai pas pu voir ce qu’il y a dans {channel} à l’instant, alors je n’ai pas continué. Réessaie dans un moment, s’il te plaît.',
  'story-behind':
    'La scène {scene} est dans {channel}, et l’histoire que j’ai se termine à la scène {total}. La personne qui me fait tourner doit d’abord me donner sa version la plus récente.',
  'not-paused': 'Cette histoire n’est pas en pause.',
  'no-ping-role': 'Il n’y a plus de rôle à donner : les hôtes l’ont enlevé des réglages.',
  'cannot-give-role':
    'Je ne peux pas donner {role} : il faut qu’un hôte me donne **Gérer les rôles**, et place mon rôle au-dessus de celui-là dans la liste du serveur.',
  'cannot-ping-role':
    'Tu ne peux pas mentionner {role} toi-même, alors je ne le mentionne pas pour toi. Choisis un rôle que tout le monde peut mentionner, ou demande à quelqu’un qui a **Mentionner @everyone, @here et tous les rôles**.',
  'not-checked':
    'Discord ne m’a pas dit ce qu’il me faut savoir pour ça, donc rien n’a été changé. Réessaie dans un moment, s’il te plaît.',
  'story-gone': '**{title}** n’est plus dans la bibliothèque. `/story start` montre ce qu’il y a.',
  no_own_story:
    'Cette histoire n’est plus ici. `/library list` montre ce qu’il y a ; `/library add` en ajoute une.',
  'library-full':
    'Ce serveur a {most} histoires à lui, et je n’en garde pas plus. Retires-en une avec `/library remove`, ou indique celle que la nouvelle remplace.',
  import_queue: {
    server:
      'Je suis encore occupé avec les fichiers de ce serveur : j’en lis un, et deux attendent. Ajoute celui-ci quand j’en aurai fini avec eux.',
    all: 'Beaucoup de fichiers attendent déjà. Ajoute le tien à nouveau dans quelques minutes, s’il te plaît.',
  },
  library_quota:
    'Il n’y a pas assez de place : la bibliothèque de ce serveur peut contenir {quota} Mo de texte, et {used} Mo sont pris. Retire une histoire avec `/library remove`, puis ajoute celle-ci à nouveau.',
  files: {
    'not-discord': 'Je ne prends que des fichiers joints ici. Joins-le à l’option `file`.',
    'too-big': 'Ce fichier dépasse 25 Mo, et je n’en prends pas d’aussi gros.',
    late: 'Discord ne m’a pas envoyé tout le fichier à temps. Réessaie, s’il te plaît.',
    unavailable: 'Discord ne m’a pas donné ce fichier. Joins-le à nouveau, s’il te plaît.',
  },
  language: 'Je ne connais pas la langue « {text} ». Écris par exemple français, fr ou pt-BR.',
  being_read:
    'On lit encore **{title}** dans {channels}. Arrête-la là-bas avec `/story stop`, puis retire-la.',
  revision: {
    refused:
      'Rien n’a été changé. Ce qui est publié, ou déjà lu en avance, doit garder sa place : seuls les mots peuvent y changer. Les scènes d’après sont libres.',
    removed: '- La scène {old} n’existe plus.',
    inserted: '- Une nouvelle scène {new} se trouve avant des scènes parues.',
    reordered: '- La scène {old} est devenue la scène {new}.',
    more: '- et {count} de plus',
  },
  'scene-out':
    'La scène {scene} est publiée, ou quelqu’un l’a déjà atteinte en avance, alors elle doit rester telle quelle. Les scènes d’après peuvent changer.',
  'review-changed':
    'Rien n’a été changé : l’histoire n’est plus telle que ce message la montre. Tape à nouveau `/library review`.',
  'no-such-edit': 'Ce changement n’est pas possible à cet endroit. Tape à nouveau `/library review`.',
  'text-for-adults':
    '**{title}** est pour adultes. Regarde son texte dans un salon soumis à une limite d’âge.',
  gone: 'On ne lit plus cette histoire ici. `/help` dit ce qu’on y lit.',
};
