// Wording of what an import says, in French: why a file can't be read, and what is odd about one that was.

export const imports = {
  problem: {
    empty: 'Ce fichier est vide.',
    blank: 'Ce fichier ne contient que des espaces.',
    'no-story':
      "Je n'ai trouvé aucune histoire dans ce fichier : il ne contient pas de récit. Vérifie que c'est le bon.",
    unreadable:
      "Je n'arrive pas à lire ce fichier : quelque chose n'y respecte pas son format. Enregistre-le à nouveau et ajoute le nouveau.",
    'unknown-xml':
      "C'est du XML d'un type que je ne sais pas lire. Ajoute l'histoire en EPUB, DOCX, HTML ou texte brut.",
    'not-text':
      "Ce fichier n'est pas du texte. Ajoute l'histoire en EPUB, DOCX, HTML, Markdown ou texte brut.",
    'unknown-encoding':
      "Je n'arrive pas à déchiffrer les lettres de ce fichier : je ne reconnais pas son encodage, ou il a été abîmé en route. Ouvre-le dans le logiciel qui l'affiche correctement, enregistre-le en UTF-8, puis ajoute ce fichier-là.",
    damaged:
      'Ce fichier est abîmé : il en manque une partie. Télécharge-le ou enregistre-le à nouveau, puis ajoute le nouveau.',
    'damaged-epub':
      'Cet EPUB est abîmé : il lui manque une partie qui dit comment le lire. Télécharge-le à nouveau ou convertis-le avec Calibre, puis ajoute le nouveau.',
    'damaged-docx':
      'Ce document Word est abîmé : son texte manque. Enregistre-le à nouveau et ajoute le nouveau.',
    'no-text-in-fb2': 'Ce FictionBook ne contient pas de texte.',
    'epub-of-audio':
      "Cet EPUB ne contient que du son, et pas le texte de l'histoire. Ajoute l'histoire sous forme de texte : un EPUB qui contient des mots, un DOCX, une page web ou du texte brut.",
    'epub-of-video':
      "Cet EPUB ne contient que de la vidéo, et pas le texte de l'histoire. Ajoute l'histoire sous forme de texte : un EPUB qui contient des mots, un DOCX, une page web ou du texte brut.",
    'epub-of-pictures':
      "Cet EPUB ne contient que des images. Ajoute l'histoire sous forme de texte : un EPUB qui contient des mots, un DOCX, une page web ou du texte brut.",
    'epub-without-text':
      "Il n'y a pas de texte dans cet EPUB. Ajoute l'histoire sous forme de texte : un EPUB qui contient des mots, un DOCX, une page web ou du texte brut.",
    drm: 'Ce livre est verrouillé sur les appareils de son acheteur (DRM) : je ne peux pas le lire. Ajoute une édition sans DRM.',
    locked: 'Ce fichier est protégé par un mot de passe. Ajoute-le sans.',
    program: "C'est un programme, pas une histoire. Je ne l'ai pas ouvert.",
    pdf: "C'est un PDF, qui ne connaît que des pages, pas des paragraphes. Enregistre-le en EPUB, DOCX, HTML ou texte brut, puis ajoute ce fichier-là.",
    rtf: "C'est un fichier RTF. Ouvre-le dans un traitement de texte, enregistre-le en DOCX, puis ajoute ce fichier-là.",
    'old-word':
      "C'est un fichier Word ancien ou protégé. Ouvre-le dans un traitement de texte, enregistre-le en DOCX sans mot de passe, puis ajoute ce fichier-là.",
    kindle:
      "C'est un livre Kindle (MOBI ou AZW). Convertis-le en EPUB, avec Calibre par exemple, puis ajoute ce fichier-là.",
    'open-document':
      "C'est un fichier OpenDocument. Ouvre-le dans un traitement de texte, enregistre-le en DOCX, puis ajoute ce fichier-là.",
    'pages-document': "C'est un document Pages. Exporte-le en EPUB ou DOCX, puis ajoute ce fichier-là.",
    djvu: "C'est un fichier DjVu, qui ne connaît que des pages. Enregistre-le en EPUB, DOCX, HTML ou texte brut, puis ajoute ce fichier-là.",
    'reader-book':
      "C'est un livre Microsoft Reader. Enregistre-le en EPUB, DOCX, HTML ou texte brut, puis ajoute ce fichier-là.",
    'web-archive':
      "C'est une archive web (MHT). Enregistre la page en « HTML uniquement », puis ajoute ce fichier-là.",
    'other-archive':
      "C'est une archive, mais ni un EPUB ni un DOCX. Décompresse-la et ajoute l'histoire qu'elle contient.",
    archive: "C'est un fichier compressé ({format}). Décompresse-le et ajoute l'histoire qu'il contient.",
    picture: "C'est une image ({format}), pas une histoire.",
    media: "C'est un son, une vidéo ou une image, pas une histoire.",
    sound: "C'est un son, pas une histoire.",
    'video-or-font': "C'est une vidéo ou une police, pas une histoire.",
    database: "C'est une base de données, pas une histoire.",
    'zip-bomb':
      "Une fois décompressé, ce fichier serait bien plus gros qu'un livre (une bombe zip). Je n'y ai pas touché.",
    zip64:
      "Cette archive est d'un type prévu pour de très gros fichiers (ZIP64), dont aucun livre n'a besoin. Enregistre-la à nouveau dans un format courant.",
    'too-many-files': 'Cette archive contient {count, number} fichiers. Un livre en a bien moins.',
    'unsafe-path':
      "Un fichier de cette archive serait placé en dehors d'elle (son chemin en sort). C'est risqué : je n'y ai pas touché.",
    'odd-compression':
      'Cette archive est compressée de façon inhabituelle. Enregistre-la à nouveau en EPUB ou DOCX ordinaire.',
    'external-entity':
      "Ce fichier réclame d'autres fichiers, extérieurs à lui (une entité externe). L'ouvrir est risqué : je n'y ai pas touché.",
    'entity-bomb':
      "Ce fichier est fait pour grossir sans fin à la lecture (une bombe d'entités). Je n'y ai pas touché.",
    'too-many-entities': 'Ce fichier répète trop souvent ses propres abréviations pour être un livre.',
    'too-much-markup':
      "Ce fichier contient plus de balises qu'aucun livre n'en a besoin. Enregistre-le en texte brut, puis ajoute ce fichier-là.",
    'nested-too-deep':
      "Les balises de ce fichier sont trop imbriquées pour être celles d'un livre. Enregistre-le en texte brut, puis ajoute ce fichier-là.",
    'took-too-long':
      'La lecture de ce fichier prenait trop de temps : je me suis arrêté. Ajoute-le dans un format plus simple, comme du texte brut.',
    'too-much-memory':
      "Ce fichier demande plus de mémoire qu'un livre ne devrait. Ajoute-le dans un format plus simple, comme du texte brut.",
    'reader-failed':
      "Je n'arrive pas à lire ce fichier : quelque chose m'y fait trébucher. Ajoute-le dans un format plus simple, comme du texte brut.",
    'queue-full': 'Beaucoup de fichiers attendent déjà. Ajoute à nouveau le tien dans quelques minutes.',
    'shutting-down': "Je suis en train de m'arrêter. Ajoute à nouveau le fichier dans un instant.",
    'too-large': 'Ce fichier dépasse {megabytes} Mo. Ajoute-le sans ses images.',
    'line-too-long':
      "Une ligne de ce fichier dépasse {megabytes} Mo, ce dont aucune histoire n'a besoin. Enregistre-le avec des sauts de ligne entre les paragraphes, puis ajoute ce fichier-là.",
  },
  warning: {
    'left-out-before':
      "{words, plural, one {# mot} other {# mots}} avant le premier chapitre ont été laissés de côté. Regarde s'ils font partie de l'histoire.",
    'left-out-between':
      "{words, plural, one {# mot} other {# mots}} entre des chapitres ont été laissés de côté. Regarde s'ils font partie de l'histoire.",
    'left-out-after':
      "{words, plural, one {# mot} other {# mots}} après le dernier chapitre ont été laissés de côté. Regarde s'ils font partie de l'histoire.",
    'missing-part': 'Il manque une partie de ce livre dans le fichier : {path}.',
    'unreadable-front-matter': "Je n'ai pas pu lire en YAML les lignes entre les deux --- du début.",
    'unknown-language':
      "Je n'ai pas reconnu la langue de ce texte. Il peut manquer des personnages et des lieux à ce que j'en sais.",
  },
};
