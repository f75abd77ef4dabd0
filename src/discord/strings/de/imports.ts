// Wording of what an import says, in German: why a file can't be read, and what is odd about one that was.

export const imports = {
  problem: {
    empty: 'Diese Datei ist leer.',
    blank: 'In dieser Datei stehen nur Leerzeichen.',
    'no-story':
      'In dieser Datei habe ich keine Geschichte gefunden: Sie enthält keinen erzählenden Text. Sieh nach, ob es die richtige ist.',
    unreadable:
      'Ich kann diese Datei nicht lesen: Etwas darin entspricht nicht ihrem Format. Speichere sie neu und füge die neue hinzu.',
    'unknown-xml':
      'Das ist XML einer Art, die ich nicht lesen kann. Füge die Geschichte als EPUB, DOCX, HTML oder reinen Text hinzu.',
    'not-text':
      'Diese Datei ist kein Text. Füge die Geschichte als EPUB, DOCX, HTML, Markdown oder reinen Text hinzu.',
    'unknown-encoding':
      'Ich kann die Buchstaben dieser Datei nicht entziffern: Ich erkenne ihre Kodierung nicht, oder sie wurde unterwegs beschädigt. Öffne sie in dem Programm, das sie richtig zeigt, speichere sie als UTF-8 und füge das hinzu.',
    damaged:
      'Diese Datei ist beschädigt: Ein Teil fehlt. Lade oder speichere sie noch einmal und füge die neue hinzu.',
    'damaged-epub':
      'Dieses EPUB ist beschädigt: Es fehlt ein Teil, der sagt, wie es zu lesen ist. Lade es noch einmal herunter oder wandle es mit Calibre um, und füge das neue hinzu.',
    'damaged-docx':
      'Dieses Word-Dokument ist beschädigt: Sein Text fehlt. Speichere es neu und füge das neue hinzu.',
    'no-text-in-fb2': 'In diesem FictionBook steht kein Text.',
    'epub-of-audio':
      'Dieses EPUB enthält nur Ton und keinen Text der Geschichte. Füge die Geschichte als Text hinzu: als EPUB mit Wörtern darin, als DOCX, Webseite oder reinen Text.',
    'epub-of-video':
      'Dieses EPUB enthält nur Video und keinen Text der Geschichte. Füge die Geschichte als Text hinzu: als EPUB mit Wörtern darin, als DOCX, Webseite oder reinen Text.',
    'epub-of-pictures':
      'Dieses EPUB enthält nur Bilder. Füge die Geschichte als Text hinzu: als EPUB mit Wörtern darin, als DOCX, Webseite oder reinen Text.',
    'epub-without-text':
      'In diesem EPUB steht kein Text. Füge die Geschichte als Text hinzu: als EPUB mit Wörtern darin, als DOCX, Webseite oder reinen Text.',
    drm: 'Dieses Buch ist an die Geräte des Käufers gebunden (DRM), deshalb kann ich es nicht lesen. Füge eine Ausgabe ohne DRM hinzu.',
    locked: 'Diese Datei ist mit einem Passwort geschützt. Füge sie ohne Passwort hinzu.',
    program: 'Das ist ein Programm, keine Geschichte. Ich habe es nicht geöffnet.',
    pdf: 'Das ist ein PDF, das nur Seiten kennt, keine Absätze. Speichere es als EPUB, DOCX, HTML oder reinen Text und füge das hinzu.',
    rtf: 'Das ist eine RTF-Datei. Öffne sie in einer Textverarbeitung, speichere sie als DOCX und füge das hinzu.',
    'old-word':
      'Das ist eine alte oder geschützte Word-Datei. Öffne sie in einer Textverarbeitung, speichere sie ohne Passwort als DOCX und füge das hinzu.',
    kindle:
      'Das ist ein Kindle-Buch (MOBI oder AZW). Wandle es in EPUB um, zum Beispiel mit Calibre, und füge das hinzu.',
    'open-document':
      'Das ist eine OpenDocument-Datei. Öffne sie in einer Textverarbeitung, speichere sie als DOCX und füge das hinzu.',
    'pages-document': 'Das ist ein Pages-Dokument. Exportiere es als EPUB oder DOCX und füge das hinzu.',
    djvu: 'Das ist eine DjVu-Datei, die nur Seiten kennt. Speichere es als EPUB, DOCX, HTML oder reinen Text und füge das hinzu.',
    'reader-book':
      'Das ist ein Buch für Microsoft Reader. Speichere es als EPUB, DOCX, HTML oder reinen Text und füge das hinzu.',
    'web-archive': 'Das ist ein Webarchiv (MHT). Speichere die Seite als „Nur HTML“ und füge das hinzu.',
    'other-archive':
      'Das ist ein Archiv, aber weder EPUB noch DOCX. Entpacke es und füge die Geschichte darin hinzu.',
    archive: 'Das ist eine gepackte Datei ({format}). Entpacke sie und füge die Geschichte darin hinzu.',
    picture: 'Das ist ein Bild ({format}), keine Geschichte.',
    media: 'Das ist ein Ton, ein Video oder ein Bild, keine Geschichte.',
    sound: 'Das ist eine Tonaufnahme, keine Geschichte.',
    'video-or-font': 'Das ist ein Video oder eine Schrift, keine Geschichte.',
    database: 'Das ist eine Datenbank, keine Geschichte.',
    'zip-bomb':
      'Diese Datei würde entpackt weit größer, als ein Buch je ist (eine Zip-Bombe). Ich habe sie nicht angerührt.',
    zip64:
      'Dieses Archiv ist von einer Art für sehr große Dateien (ZIP64), die kein Buch braucht. Speichere es neu in einem üblichen Format.',
    'too-many-files': 'In diesem Archiv sind {count, number} Dateien. Ein Buch hat viel weniger.',
    'unsafe-path':
      'Eine Datei in diesem Archiv würde außerhalb davon landen (ihr Pfad führt hinaus). Das ist nicht sicher, deshalb habe ich es nicht angerührt.',
    'odd-compression':
      'Dieses Archiv ist auf ungewöhnliche Art gepackt. Speichere es neu als gewöhnliches EPUB oder DOCX.',
    'external-entity':
      'Diese Datei verlangt nach anderen Dateien von außerhalb (eine externe Entität). Das zu öffnen ist nicht sicher, deshalb habe ich sie nicht angerührt.',
    'entity-bomb':
      'Diese Datei ist so gemacht, dass sie beim Lesen endlos wächst (eine Entitäten-Bombe). Ich habe sie nicht angerührt.',
    'too-many-entities': 'Diese Datei wiederholt ihre eigenen Kürzel zu oft, um ein Buch zu sein.',
    'too-much-markup':
      'In dieser Datei steckt mehr Auszeichnung, als ein Buch je braucht. Speichere sie als reinen Text und füge das hinzu.',
    'nested-too-deep':
      'Die Tags dieser Datei sind zu tief verschachtelt für ein Buch. Speichere sie als reinen Text und füge das hinzu.',
    'took-too-long':
      'Diese Datei zu lesen hat zu lange gedauert, deshalb habe ich abgebrochen. Füge sie in einem einfacheren Format hinzu, etwa als reinen Text.',
    'too-much-memory':
      'Diese Datei braucht mehr Speicher, als ein Buch sollte. Füge sie in einem einfacheren Format hinzu, etwa als reinen Text.',
    'reader-failed':
      'Ich kann diese Datei nicht lesen: Etwas darin bringt mich aus dem Tritt. Füge sie in einem einfacheren Format hinzu, etwa als reinen Text.',
    'queue-full': 'Es warten schon viele Dateien. Füge deine in ein paar Minuten noch einmal hinzu.',
    'shutting-down': 'Ich werde gerade beendet. Füge die Datei gleich noch einmal hinzu.',
    'too-large': 'Diese Datei ist größer als {megabytes} MB. Füge sie ohne Bilder hinzu.',
    'line-too-long':
      'Eine Zeile dieser Datei ist über {megabytes} MB lang, was keine Geschichte braucht. Speichere sie mit Zeilenumbrüchen zwischen den Absätzen und füge das hinzu.',
  },
  warning: {
    'left-out-before':
      '{words, plural, one {Ein Wort} other {# Wörter}} vor dem ersten Kapitel habe ich weggelassen. Sieh nach, ob sie zur Geschichte gehören.',
    'left-out-between':
      '{words, plural, one {Ein Wort} other {# Wörter}} zwischen den Kapiteln habe ich weggelassen. Sieh nach, ob sie zur Geschichte gehören.',
    'left-out-after':
      '{words, plural, one {Ein Wort} other {# Wörter}} nach dem letzten Kapitel habe ich weggelassen. Sieh nach, ob sie zur Geschichte gehören.',
    'missing-part': 'Ein Teil dieses Buchs fehlt in der Datei: {path}.',
    'unreadable-front-matter':
      'Die Zeilen zwischen den beiden --- am Anfang konnte ich nicht als YAML lesen.',
    'unknown-language':
      'Ich konnte nicht erkennen, in welcher Sprache das geschrieben ist. Figuren und Orte können in dem fehlen, was ich darüber weiß.',
  },
};
