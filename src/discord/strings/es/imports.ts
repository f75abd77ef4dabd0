// Wording of what an import says, in Spanish: why a file can't be read, and what is odd about one that was.

export const imports = {
  problem: {
    empty: 'Este archivo está vacío.',
    blank: 'En este archivo solo hay espacios en blanco.',
    'no-story':
      'No he encontrado ninguna historia en este archivo: no contiene prosa. Comprueba que es el correcto.',
    unreadable:
      'No puedo leer este archivo: algo en él no sigue su formato. Guárdalo de nuevo y añade el nuevo.',
    'unknown-xml':
      'Es un XML de un tipo que no sé leer. Añade la historia como EPUB, DOCX, HTML o texto sin formato.',
    'not-text':
      'Este archivo no es texto. Añade la historia como EPUB, DOCX, HTML, Markdown o texto sin formato.',
    'unknown-encoding':
      'No distingo las letras de este archivo: no reconozco su codificación, o se dañó por el camino. Ábrelo en el programa que lo muestre bien, guárdalo como UTF-8 y añade ese.',
    damaged: 'Este archivo está dañado: le falta una parte. Descárgalo o guárdalo de nuevo y añade el nuevo.',
    'damaged-epub':
      'Este EPUB está dañado: le falta una parte que dice cómo leerlo. Descárgalo de nuevo o conviértelo con Calibre, y añade el nuevo.',
    'damaged-docx': 'Este documento de Word está dañado: falta su texto. Guárdalo de nuevo y añade el nuevo.',
    'no-text-in-fb2': 'No hay texto en este FictionBook.',
    'epub-of-audio':
      'Este EPUB solo contiene audio, y nada del texto de la historia. Añade la historia como texto: un EPUB con palabras, un DOCX, una página web o texto sin formato.',
    'epub-of-video':
      'Este EPUB solo contiene vídeo, y nada del texto de la historia. Añade la historia como texto: un EPUB con palabras, un DOCX, una página web o texto sin formato.',
    'epub-of-pictures':
      'Este EPUB solo contiene imágenes. Añade la historia como texto: un EPUB con palabras, un DOCX, una página web o texto sin formato.',
    'epub-without-text':
      'No hay texto en este EPUB. Añade la historia como texto: un EPUB con palabras, un DOCX, una página web o texto sin formato.',
    drm: 'Este libro está bloqueado en los dispositivos de quien lo compró (DRM), así que no puedo leerlo. Añade una edición sin DRM.',
    locked: 'Este archivo está protegido con contraseña. Añádelo sin ella.',
    program: 'Es un programa, no una historia. No lo he abierto.',
    pdf: 'Es un PDF, que solo sabe de páginas y no de párrafos. Guárdalo como EPUB, DOCX, HTML o texto sin formato y añade ese archivo.',
    rtf: 'Es un archivo RTF. Ábrelo en un procesador de textos, guárdalo como DOCX y añade ese.',
    'old-word':
      'Es un archivo de Word antiguo o protegido. Ábrelo en un procesador de textos, guárdalo como DOCX sin contraseña y añade ese.',
    kindle: 'Es un libro de Kindle (MOBI o AZW). Conviértelo a EPUB, por ejemplo con Calibre, y añade ese.',
    'open-document':
      'Es un archivo OpenDocument. Ábrelo en un procesador de textos, guárdalo como DOCX y añade ese.',
    'pages-document': 'Es un documento de Pages. Expórtalo como EPUB o DOCX y añade ese.',
    djvu: 'Es un archivo DjVu, que solo sabe de páginas. Guárdalo como EPUB, DOCX, HTML o texto sin formato y añade ese archivo.',
    'reader-book':
      'Es un libro de Microsoft Reader. Guárdalo como EPUB, DOCX, HTML o texto sin formato y añade ese archivo.',
    'web-archive': 'Es un archivo web (MHT). Guarda la página como «solo HTML» y añade ese.',
    'other-archive':
      'Es un archivo comprimido, pero no un EPUB ni un DOCX. Descomprímelo y añade la historia que contiene.',
    archive: 'Es un archivo comprimido ({format}). Descomprímelo y añade la historia que contiene.',
    picture: 'Es una imagen ({format}), no una historia.',
    media: 'Es un sonido, un vídeo o una imagen, no una historia.',
    sound: 'Es un sonido, no una historia.',
    'video-or-font': 'Es un vídeo o una fuente, no una historia.',
    database: 'Es una base de datos, no una historia.',
    'zip-bomb':
      'Este archivo se descomprimiría a mucho más de lo que ocupa un libro (una bomba zip). No lo he tocado.',
    zip64:
      'Este archivo es de un tipo para ficheros muy grandes (ZIP64), que ningún libro necesita. Guárdalo de nuevo en un formato corriente.',
    'too-many-files':
      'Este archivo comprimido contiene {count, number} ficheros. Un libro tiene muchos menos.',
    'unsafe-path':
      'Un fichero de este archivo quedaría fuera de él (su ruta lleva afuera). No es seguro, así que no lo he tocado.',
    'odd-compression':
      'Este archivo está comprimido de una forma poco habitual. Guárdalo de nuevo como EPUB o DOCX normal.',
    'external-entity':
      'Este archivo pide otros de fuera (una entidad externa). No es seguro abrirlo, así que no lo he tocado.',
    'entity-bomb':
      'Este archivo está hecho para crecer sin fin al leerlo (una bomba de entidades). No lo he tocado.',
    'too-many-entities': 'Este archivo repite demasiado sus propias abreviaturas para ser un libro.',
    'too-much-markup':
      'Este archivo tiene más marcas de las que necesita un libro. Guárdalo como texto sin formato y añade ese.',
    'nested-too-deep':
      'Las etiquetas de este archivo están demasiado anidadas para ser las de un libro. Guárdalo como texto sin formato y añade ese.',
    'took-too-long':
      'Leer este archivo tardaba demasiado, así que he parado. Añádelo en un formato más sencillo, como texto sin formato.',
    'too-much-memory':
      'Este archivo necesita más memoria de la que debería un libro. Añádelo en un formato más sencillo, como texto sin formato.',
    'reader-failed':
      'No puedo leer este archivo: algo en él me hace tropezar. Añádelo en un formato más sencillo, como texto sin formato.',
    'queue-full': 'Ya hay muchos archivos en espera. Añade el tuyo de nuevo en unos minutos.',
    'shutting-down': 'Me estoy apagando. Añade el archivo de nuevo en un momento.',
    'too-large': 'Este archivo supera los {megabytes} MB. Añádelo sin sus imágenes.',
    'line-too-long':
      'Una línea de este archivo ocupa más de {megabytes} MB, y ninguna historia lo necesita. Guárdalo con saltos de línea entre los párrafos y añade ese.',
  },
  warning: {
    'left-out-before':
      'He dejado fuera {words, plural, one {una palabra} other {# palabras}} antes del primer capítulo. Mira si son parte de la historia.',
    'left-out-between':
      'He dejado fuera {words, plural, one {una palabra} other {# palabras}} entre capítulos. Mira si son parte de la historia.',
    'left-out-after':
      'He dejado fuera {words, plural, one {una palabra} other {# palabras}} después del último capítulo. Mira si son parte de la historia.',
    'missing-part': 'Falta una parte de este libro en el archivo: {path}.',
    'unreadable-front-matter': 'No he podido leer como YAML las líneas entre los dos --- del principio.',
    'unknown-language':
      'No he reconocido en qué idioma está. Puede que en lo que sé de él falten personajes y lugares.',
  },
};
