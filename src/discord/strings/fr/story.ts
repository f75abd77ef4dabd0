// Wording of `/story`, in French: starting, going on, stopping, moving, settings, edits.

export const story = {
  rating: {
    everyone: 'Pour tout le monde.',
    teen: 'Pour ados et adultes.',
    mature: 'Pour adultes.',
    explicit: 'Pour adultes, explicite.',
  },
  label: {
    added: 'ajoutée le {when}',
    number: 'n° {number}',
  },
  slot: '{day}, {time} à {city} ({at} chez toi)',
  today: 'aujourd’hui',
  tomorrow: 'demain',
  start: {
    about: '**{title}** dans {channel} : {scenes}, {minutes} chacune.',
    about_ongoing: '**{title}** dans {channel} : en cours d’écriture, {minutes} par scène.',
    first: 'Première : {slot}.',
    last: 'Dernière : {date}.',
    times: 'Les scènes sont publiées {days} à {times}.',
    times_scenes: 'Les scènes sont publiées {days} à {times}, {scenes} à la fois.',
    times_minutes: 'Les scènes sont publiées {days} à {times}, {minutes} de lecture à la fois.',
    who_early: {
      hosts: 'Les hôtes peuvent publier la prochaine scène plus tôt, avec `/next`.',
      members: 'Les membres peuvent publier la prochaine scène plus tôt, avec `/next`.',
      schedule: 'Personne ne publie entre-temps.',
    },
    who: {
      hosts: 'Les hôtes publient la prochaine scène avec `/next`.',
      members: 'Les membres publient la prochaine scène avec `/next`.',
      schedule: 'Personne ne publie entre-temps.',
    },
    notes: 'Avertissements de contenu : {notes}.',
    missing_optional: 'Pour tout faire dans {channel}, il me faut aussi {permissions} là-bas.',
    press_afterwards: 'Ensuite, appuie sur un bouton ici.',
    wrong: '{count, plural, one {Rien n’a été changé :} other {Rien n’a été changé, pour ces raisons :}}',
    stopped_before:
      'Elle a été arrêtée ici avant la scène {scene}. **Continuer** garde la place de chacun. **Recommencer** part de la scène 1 : les membres qui lisent avec le salon y reviennent aussi ; ceux qui lisent à leur rythme gardent leur place.',
    stopped_elsewhere:
      'Elle a été arrêtée dans {channel} avant la scène {scene}. Ici, elle repart de zéro ; pour la continuer là-bas, indique {channel} dans `/story start`.',
    read_before:
      'Elle est terminée ici. **Recommencer** part de la scène 1 : les membres qui lisent avec le salon y reviennent aussi ; ceux qui lisent à leur rythme gardent leur place.',
    looks: {
      image:
        '{count, plural, =1 {La scène {scenes} a une image, et je la publie sous forme de texte.} other {Les scènes {scenes} ont des images, et je les publie sous forme de texte.}}',
      table:
        '{count, plural, =1 {La scène {scenes} a un tableau, et je ne sais pas le dessiner.} other {Les scènes {scenes} ont des tableaux, et je ne sais pas les dessiner.}}',
      html: '{count, plural, =1 {La scène {scenes} a du HTML, et je le publie tel quel.} other {Les scènes {scenes} ont du HTML, et je le publie tel quel.}}',
      long: '{count, plural, =1 {La scène {scenes} a plus de 10 000 mots, et je la publie en entier.} other {Les scènes {scenes} ont plus de 10 000 mots, et je publie chacune en entier.}} C’est beaucoup à lire d’un coup. Lancer quand même ?',
    },
    yes_now: 'Oui, lancer maintenant',
    yes_at: 'Oui, lancer à {time}',
    now: 'Lancer maintenant',
    at: 'Lancer à {time}',
    change: 'Modifier',
    try_again: 'Réessayer',
    more_settings: 'Plus de réglages',
    continue_at: 'Continuer à la scène {scene}',
    start_over: 'Recommencer',
    which_story: 'Quelle histoire vient ensuite ?',
    more_stories: 'Il y en a d’autres : `/story start` les trouve quand tu tapes.',
  },
  form: {
    title: 'Modifier avant de lancer',
    channel: 'Salon',
    start_title: 'Lancer {story}',
    when: 'Heures et jours',
    when_hint: 'Comme 9h tous les jours, ou 9h et 18h en semaine. Vide : quelqu’un publie chaque scène',
    zone: 'Fuseau horaire',
    zone_hint: 'Une ville suffit, par exemple Paris',
    portion: 'Combien à la fois',
    who: 'Qui peut publier la prochaine scène',
  },
  begun: {
    started: '**{title}** a commencé dans {channel}.',
    continued: '**{title}** continue dans {channel}.',
    over: '**{title}** recommence dans {channel}.',
    posting: 'La scène {scene} est en route.',
    next: 'La scène {scene} arrive {slot}.',
    after: 'Prochaine publication : {slot}.',
    posted_by_members: 'La scène {scene} arrivera quand un membre la publiera avec `/next`.',
    posted_by_hosts: 'La scène {scene} arrivera quand un hôte la publiera avec `/next`.',
    by_hand_members: 'Ensuite, les membres publient avec `/next`.',
    by_hand_hosts: 'Ensuite, les hôtes publient avec `/next`.',
  },
  settings: {
    heading: '### {title}\n-# dans {channel}',
    server: '### Ce serveur',
    names: {
      who: 'Qui peut publier la prochaine scène',
      wait: 'Délai entre les publications des membres',
      missed: 'Si j’étais hors ligne à l’heure d’une publication',
      discussion: 'Discussion',
      titles: 'Titres des scènes au-dessus des messages',
      ping: 'Rôle à mentionner à chaque publication',
      host: 'Rôle d’hôte',
      notices: 'Salon des alertes aux hôtes',
      language: 'Langue de mes messages',
    },
    hints: {
      ping: 'Les membres l’obtiennent avec `Préviens-moi`. Il faut pour ça **Gérer les rôles**, et mon propre rôle au-dessus de celui-là.',
      host: 'Avec ce rôle, on peut appuyer sur les boutons d’hôte. Pour que ces membres puissent aussi taper mes commandes, ouvre **Paramètres du serveur › Intégrations**, choisis-moi, et autorise ce rôle pour `/story`, `/schedule` et `/library`.',
      notices: 'Si aucun n’est choisi, j’écris à la personne qui a lancé l’histoire.',
      language: 'Aux membres, je réponds dans leur langue.',
    },
    pinged_only: 'Les publications mentionnent {role}. {not_given}',
    remedies: {
      gone: 'Choisis-en un autre.',
      managed: 'Pour que le bouton donne un rôle, choisis-en un autre.',
      'host-role': 'Pour que le bouton donne un rôle, choisis-en un autre.',
      permissions:
        'Pour que le bouton le donne : enlève ça au rôle dans **Paramètres du serveur › Rôles**, puis retire le rôle ici et choisis-le à nouveau.',
      'opens-channel':
        'Pour que le bouton le donne : enlève le rôle des permissions de ce salon, puis retire le rôle ici et choisis-le à nouveau.',
      'above-bot':
        'Pour que le bouton le donne : mets mon rôle au-dessus dans **Paramètres du serveur › Rôles**, puis retire le rôle ici et choisis-le à nouveau.',
      'pinged-only':
        'Pour que le bouton le donne : quelqu’un qui a **Gérer les rôles** et un rôle plus haut peut le retirer ici et le choisir à nouveau.',
    },
    who: {
      hosts: 'Les hôtes',
      members: 'Les membres et les hôtes',
      schedule: 'Personne, seulement le calendrier',
    },
    wait: {
      reading: 'Le temps de lire la scène',
      none: 'Sans attente',
      minutes: '{count, plural, one {# minute} other {# minutes}}',
      hours: '{count, plural, one {# heure} other {# heures}}',
    },
    missed: {
      one: 'En publier une en retard, puis continuer',
      skip: 'Attendre la prochaine date',
    },
    discussion: { thread: 'Un fil pour chaque publication', none: 'Pas de fil' },
    titles: { shown: 'Visibles', hidden: 'Cachés' },
    languages: { discord: 'Celle du serveur dans Discord' },
    none: 'Aucun',
    now: '{what} : maintenant {is}.',
    quoted: '« {choice} »',
    no_one: 'aucun',
  },
  edits: {
    none: 'Rien n’a changé : ce que j’ai publié de **{title}** est tel que dans l’histoire.',
    one: 'La scène {scene} a changé depuis que je l’ai publiée.',
    see: 'Voir le message',
    several: '{scenes} ont changé depuis que je les ai publiées :',
    scene: 'Scène {scene}',
    too_long:
      'son nouveau texte ne tient pas dans les messages de l’ancien, alors je ne peux pas la mettre à jour sur place',
    page: '-# page {page} sur {pages}',
    update: 'Mettre le message à jour',
    update_one: 'Mettre à jour la scène {scene}',
    update_all: 'Tout mettre à jour ({count})',
    before: 'Retour',
    after: 'Suite',
    updated: '{count, plural, one {Mise à jour : scène {scenes}.} other {Mises à jour : scènes {scenes}.}}',
    failed: 'Je n’ai pas pu mettre à jour la scène {scene} : {why}',
    does_not_fit: 'son nouveau texte ne tient pas dans les messages de l’ancien. Rien n’a été changé.',
    busy: 'Discord n’a pas répondu. Réessaie dans une minute, s’il te plaît.',
    following:
      '{count, plural, one {# scène de plus est en cours de mise à jour.} other {# scènes de plus sont en cours de mise à jour.}} `/story edits` montre ce qui reste.',
  },
  stopped:
    '{released, plural, =0 {**{title}** dans {channel} est arrêtée avant la scène 1.} other {**{title}** dans {channel} est arrêtée après la scène {released}.}} Rien n’est perdu : les places, le calendrier et les réglages restent. `/story start` la reprend là-bas.',
  moved:
    '{scene, plural, =0 {Maintenant dans {channel}, toujours avant la scène 1.} other {Maintenant dans {channel}, toujours à la scène {scene}.}} Chacun garde sa place.',
  move_gains:
    'Tous ceux qui voient {to} pourront lire {scene, plural, =1 {la scène 1} other {les scènes 1 à {scene}}}.',
  move_loses:
    'Les membres qui ne voient pas {to} perdront l’histoire ; mes messages dans {from} restent lisibles, sauf si tu les supprimes.',
  remove_posts: 'Supprimer mes messages dans {channel} ?',
  remove: 'Supprimer',
  leave: 'Les laisser',
  nothing_to_remove: 'Il n’y a rien à supprimer dans {channel}.',
  removing:
    'Je supprime mes messages dans {channel} : {scenes}. Ça peut prendre un moment. Les messages dont le fil a des réponses restent.',
  removed:
    '{count, plural, =0 {Je n’ai supprimé aucune scène dans {channel}.} one {J’ai supprimé # scène dans {channel}.} other {J’ai supprimé # scènes dans {channel}.}}',
  stayed:
    '{count, plural, one {# reste, car son fil a des réponses.} other {# restent, car leurs fils ont des réponses.}}',
  not_removed:
    '{count, plural, one {Je n’ai pas pu supprimer # message.} other {Je n’ai pas pu supprimer # messages.}} {why}',
};
