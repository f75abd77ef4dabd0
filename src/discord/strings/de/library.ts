// Wording of `/library`, in German: bringing a book, what there is, what is known of it, and its removal.

export const library = {
  format: {
    text: 'reiner Text',
    html: 'eine Webseite',
    ao3: 'eine Seite von Archive of Our Own',
    epub: 'ein EPUB',
    docx: 'ein Word-Dokument',
    markdown: 'Markdown',
    fb2: 'ein FictionBook',
  },
  progress: {
    waiting: 'Vor deiner Datei sind noch andere dran. Danach fange ich mit deiner an.',
    fetching: 'Ich hole die Datei.',
    read: 'Ich lese die Datei: {percent} % geschafft.',
    divide: 'Ich suche die Kapitel und Szenen: {percent} % geschafft.',
    sentences: 'Ich wähle Sätze für Zusammenfassungen: {percent} % geschafft.',
    index: 'Ich mache alles durchsuchbar: {percent} % geschafft.',
    codex: 'Ich suche die Personen und Orte: {percent} % geschafft.',
  },
  added:
    '**{title}** ist in der Bibliothek dieses Servers. Sieh sie dir an, und fang dann mit `/story start` an.',
  revised: '**{title}** hat jetzt den neuen Text.',
  revised_posts:
    '**{title}** hat jetzt den neuen Text. {changed, plural, one {Bei # geposteten Szene} other {Bei # geposteten Szenen}} hat sich der Text geändert: `/story edits` bringt die Posts auf den neuesten Stand.',
  same_title_exists:
    'Dieser Server hat noch eine andere Geschichte mit diesem Namen. Wenn du eigentlich die andere ersetzen wolltest, nenn sie in `replaces`; mit `/library remove` nimmst du eine heraus.',

  own: '### Eigene Geschichten dieses Servers',
  everywhere: '### Überall verfügbar',
  no_own:
    'Dieser Server hat noch keine Geschichten hinzugefügt. `/library add` nimmt einen Text, eine Webseite, ein EPUB, Word- oder Markdown-Dateien.',
  nothing_at_all:
    'Hier gibt es noch keine Geschichte. `/library add` nimmt einen Text, eine Webseite, ein EPUB, Word- oder Markdown-Dateien.',
  row: '- **{title}**{by}{size}{read}',
  row_by: '{retold, select, true { nach {author}} other { von {author}}}',
  row_size: ': {scenes}',
  row_read: ', gelesen {places}',
  place: {
    active: 'in {channel}',
    finished: 'in {channel} (zu Ende)',
    stopped: 'in {channel} (gestoppt)',
  },
  page: '-# Seite {page} von {pages}',
  back: 'Zurück',
  next: 'Weiter',

  heading: '### {title}',
  heading_by: '### {title}\n{retold, select, true {nach {author}} other {von {author}}}',
  size: '{scenes}, {words, number} Wörter: {duration} Lesezeit, {each} je Szene.',
  hours: 'etwa {hours, number} Stunden',
  file: 'Aus der Datei „{name}“, {format}.',
  added_on: 'Hinzugefügt am {date}; nur dieser Server hat sie.',
  added_by: 'Hinzugefügt am {date} von {user}; nur dieser Server hat sie.',
  for_all: 'Auf allen Servern verfügbar; hinzugefügt von denen, die mich betreiben.',
  may_share: {
    'public-domain': 'Darf sie geteilt werden? Ja, sie ist gemeinfrei.',
    own: 'Darf sie geteilt werden? Ja, wer sie hinzugefügt hat, hat sie geschrieben.',
    allowed: 'Darf sie geteilt werden? Ja, mit Erlaubnis oder freier Lizenz.',
  },
  source: 'Quelle: {source}',
  license: 'Lizenz: {license}',
  read_at: 'Gelesen {places}.',
  review: 'Prüfen',
  remove: 'Entfernen',

  ask_remove:
    '**{title}** aus der Bibliothek dieses Servers entfernen? Alles geht verloren: {scenes}, und was ich darüber herausgefunden habe. Um sie zurückzuholen, brauchst du wieder die Datei.',
  readings_go:
    'Damit endet auch das gemeinsame Lesen {places}, und alle Lesezeichen dort gehen verloren. Posts und Threads bleiben, wo sie sind.',
  removed: '**{title}** ist nicht mehr in der Bibliothek.',
};
