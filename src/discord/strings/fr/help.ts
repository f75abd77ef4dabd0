// Wording of help and privacy, in French.

export const help = {
  direct_messages:
    'Je publie des histoires sur des serveurs, scène par scène, pour les lire ensemble. Ajoute-moi à un serveur, et un hôte pourra en lancer une avec `/story start`. Ici, `/privacy show` dit ce que je garde sur toi, et `/privacy delete` le supprime.',
  no_stories: 'On ne lit encore rien ici, et je n’ai aucune histoire. Ajoutes-en une avec `/library add`.',
  nothing_host:
    'On ne lit encore rien ici. Lance une histoire avec `/story start` : tu as un aperçu complet avant que je publie. Pour ajouter un livre à toi, utilise `/library add`.',
  nothing_member:
    'On ne lit encore rien ici. Un hôte, c’est-à-dire quelqu’un qui a la permission Gérer le serveur, lance une histoire avec `/story start`.',
  reading: {
    finished: '**{title}** dans {channel} : la lecture est terminée.',
    stopped:
      '**{title}** dans {channel} : arrêtée{released, plural, =0 {} other { après la scène {released}}}.',
    go_on: '`/story start` la reprend.',
    not_begun: '**{title}** dans {channel} n’a pas encore commencé.',
    at: '**{title}** dans {channel} en est à la scène {released}.',
  },
  begin: '`/read` l’ouvre rien que pour toi. Je te demanderai où tu en es, et je ne dévoilerai rien au-delà.',
  begin_soon: '{next} En attendant, `/about` présente l’histoire.',
  own_pace: 'Tu lis à ton rythme : `/read` reprend à la scène {scene}.',
  read_all: 'Tu as tout lu. `/read` rouvre n’importe quelle scène.',
  along: 'Tu lis avec le salon : `/read` ouvre la scène la plus récente. {next}',
  lookup:
    '`/lookup` te dit qui est qui, `/recap` ce qui s’est passé, `/catchup` comment rattraper ton retard. `/progress` dit où on en est, `/about` de qui est l’histoire. `/privacy` montre ce que je garde sur toi.',
  hosts:
    'Pour toi qui es hôte : `/schedule show` dit ce qui arrive et ce qui ne va pas, `/schedule set` change le calendrier, et le reste est dans `/story settings`. `/library add` ajoute un livre à toi.',
};

export const privacy = {
  nothing: 'Je ne garde rien sur toi.',
  heading: {
    server: 'Ce que je garde sur toi ici :',
    all: 'Ce que je garde sur toi, sur tous les serveurs :',
  },
  hidden: {
    here: 'une histoire dans un salon que tu ne peux pas voir',
    elsewhere: 'une histoire dans un salon que tout le monde ne voit pas',
  },
  bookmark: '- {title} : {facts}',
  facts: {
    place_unknown: 'tu n’as pas dit où tu en es',
    along: 'tu lis avec le salon',
    own_pace:
      'tu lis à ton rythme, et tu as lu {read, plural, =0 {aucune scène pour l’instant} other {jusqu’à la scène {read}}}',
    furthest: 'la scène la plus avancée que tu as ouverte est la {scene}',
    marked: 'tu as dit avoir lu {scenes}',
    visit: 'ta dernière visite a commencé le {at}, quand le salon en était à {scenes}',
  },
  started: '- que tu as lancé {title}',
  added: '- que tu as ajouté **{title}** à la bibliothèque',
  more: '- et {lines} de plus',
  that_is_all: 'C’est tout : aucun message, aucun nom.',
  delete_here: 'Supprimer',
  delete_all: 'Supprimer sur tous les serveurs',
  confirm: {
    server:
      'Ça supprime ta place dans chaque histoire, ce que tu as dit avoir lu et tes réglages, sur ce serveur. Les scènes et les messages restent tels quels.',
    all: 'Ça supprime ta place dans chaque histoire, ce que tu as dit avoir lu et tes réglages, sur tous les serveurs. Les scènes et les messages restent tels quels.',
  },
  deleted:
    'C’est fait : tes places, ce que tu as dit avoir lu et tes réglages sont supprimés. D’anciennes sauvegardes peuvent encore les contenir, jusqu’à ce que la personne qui me fait tourner les supprime. Avec `/read`, tu repars de zéro quand tu veux.',
};
