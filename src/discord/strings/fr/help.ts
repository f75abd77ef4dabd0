// Wording of help and privacy, in French.

export const help = {
  direct_messages:
    'Je lis des histoires avec des serveurs, scène par scène. Ajoute-moi à un serveur, et un hôte en lance une avec `/story start`. Ici, `/privacy show` dit ce que je garde sur toi, et `/privacy delete` le supprime.',
  no_stories: 'On ne lit encore rien ici, et je n’ai pas d’histoires. Ajoutes-en une avec `/library add`.',
  nothing_host:
    'On ne lit encore rien ici. Lance une histoire avec `/story start` : tu vois tout sur une carte avant que je publie. Pour ajouter un livre à toi, utilise `/library add`.',
  nothing_member:
    'On ne lit encore rien ici. Un hôte, c’est-à-dire quelqu’un qui peut gérer le serveur, lance une histoire avec `/story start`.',
  reading: {
    finished: '**{title}** dans {channel} : la lecture est terminée.',
    stopped:
      '**{title}** dans {channel} : arrêtée{released, plural, =0 {} other { après la scène {released}}}.',
    go_on: '`/story start` la reprend.',
    not_begun: '**{title}** dans {channel} n’a pas encore commencé.',
    at: '**{title}** dans {channel} en est à la scène {released}.',
  },
  begin: '`/read` l’ouvre rien que pour toi. Je demanderai où tu en es, et je ne dévoilerai rien au-delà.',
  begin_soon: '{next} En attendant, `/about` dit ce que c’est.',
  own_pace: 'Tu lis à ton rythme : `/read` reprend à la scène {scene}.',
  read_all: 'Tu as tout lu. `/read` rouvre n’importe quelle scène.',
  along: 'Tu lis avec le salon : `/read` ouvre la scène la plus récente. {next}',
  lookup:
    '`/lookup` dit qui est quelqu’un, `/recap` ce qui s’est passé, `/catchup` comment te rattraper. `/progress` dit où nous en sommes, `/about` de qui est l’histoire. `/privacy` montre ce que je garde sur toi.',
  hosts:
    'En tant qu’hôte : `/schedule show` dit ce qui vient et ce qui ne va pas, `/schedule set` le change, `/story settings` a le reste. `/library add` ajoute un livre à toi.',
};

export const privacy = {
  nothing: 'Je ne garde rien sur toi.',
  heading: {
    server: 'Ce que je garde sur toi ici :',
    all: 'Ce que je garde sur toi, sur tous les serveurs :',
  },
  hidden: {
    here: 'une histoire dans un salon que tu ne peux pas voir',
    elsewhere: 'une histoire dans un salon que tout le monde ne voit pas',
  },
  bookmark: '- {title} : {facts}',
  facts: {
    place_unknown: 'tu n’as pas dit où tu en es',
    along: 'tu lis avec le salon',
    own_pace:
      'tu lis à ton rythme, et tu as lu {read, plural, =0 {aucune scène pour l’instant} other {jusqu’à la scène {read}}}',
    furthest: 'la scène la plus avancée que tu as ouverte est la {scene}',
    marked: 'tu as marqué {scenes} comme lues',
    visit: 'ta dernière visite a commencé le {at}, avec {scenes} parues',
  },
  started: '- que tu as lancé {title}',
  added: '- que tu as ajouté **{title}** à la bibliothèque',
  more: '- et {lines} de plus',
  that_is_all: 'C’est tout : aucun message, aucun nom.',
  delete_here: 'Supprimer',
  delete_all: 'Supprimer sur tous les serveurs',
  confirm: {
    server:
      'Cela supprime tes places, tes marques et tes réglages sur ce serveur. Les scènes et les messages restent tels quels.',
    all: 'Cela supprime tes places, tes marques et tes réglages sur tous les serveurs. Les scènes et les messages restent tels quels.',
  },
  deleted:
    'C’est fait : tes places, tes marques et tes réglages sont supprimés. D’anciennes sauvegardes peuvent encore les contenir, jusqu’à ce que la personne qui me fait tourner les supprime. Avec `/read`, tu repars de zéro quand tu veux.',
};
