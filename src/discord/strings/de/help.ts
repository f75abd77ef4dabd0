// Wording of help and privacy, in German.

export const help = {
  direct_messages:
    'Auf Servern lese ich mit euch zusammen Geschichten, Szene für Szene. Füg mich zu einem Server hinzu, dann startet ein Host eine mit `/story start`. Hier zeigt `/privacy show`, was ich über dich speichere, und `/privacy delete` löscht es.',
  no_stories:
    'Hier wird noch nichts gelesen, und ich habe keine Geschichten. Füg eine mit `/library add` hinzu.',
  nothing_host:
    'Hier wird noch nichts gelesen. Starte eine Geschichte mit `/story start`; du siehst erst eine Vorschau, bevor ich etwas poste. Ein eigenes Buch fügst du mit `/library add` hinzu.',
  nothing_member:
    'Hier wird noch nichts gelesen. Ein Host, also jemand mit „Server verwalten“, startet eine Geschichte mit `/story start`.',
  reading: {
    finished: '**{title}** in {channel} ist zu Ende gelesen.',
    stopped: '**{title}** in {channel}: gestoppt{released, plural, =0 {} other { nach Szene {released}}}.',
    go_on: 'Mit `/story start` geht es weiter.',
    not_begun: '**{title}** in {channel} hat noch nicht angefangen.',
    at: '**{title}** in {channel} ist bei Szene {released}.',
  },
  begin:
    '`/read` öffnet die Geschichte nur für dich. Ich frage dich, wie weit du bist, und verrate nichts, was danach kommt.',
  begin_soon: '{next} Bis dahin zeigt dir `/about`, worum es geht.',
  own_pace: 'Du liest in deinem Tempo: `/read` macht bei Szene {scene} weiter.',
  read_all: 'Du hast alles gelesen. `/read` öffnet jede Szene noch einmal.',
  along: 'Du liest mit: `/read` öffnet die neueste Szene. {next}',
  lookup:
    'Wer war das noch mal? Frag `/lookup`. Was bisher geschah, erzählt `/recap`, und wie du aufholst, zeigt `/catchup`. `/progress` zeigt, wie weit wir sind, `/about`, von wem die Geschichte ist, und `/privacy`, was ich über dich speichere.',
  hosts:
    'Als Host: `/schedule show` zeigt, was als Nächstes kommt und woran es hakt, mit `/schedule set` änderst du den Zeitplan, alles andere steht in `/story settings`. Mit `/library add` fügst du ein eigenes Buch hinzu.',
};

export const privacy = {
  nothing: 'Ich speichere nichts über dich.',
  heading: {
    server: 'Was ich hier über dich speichere:',
    all: 'Was ich über dich speichere, auf allen Servern:',
  },
  hidden: {
    here: 'eine Geschichte in einem Kanal, den du nicht sehen kannst',
    elsewhere: 'eine Geschichte in einem Kanal, den nicht alle sehen',
  },
  bookmark: '- {title}: {facts}',
  facts: {
    place_unknown: 'du hast noch nicht gesagt, wie weit du gelesen hast',
    along: 'du liest mit dem Kanal mit',
    own_pace:
      'du liest in deinem Tempo und hast {read, plural, =0 {noch keine Szene} other {bis Szene {read}}} gelesen',
    furthest: 'die späteste Szene, die du geöffnet hast, ist {scene}',
    marked: 'du hast {scenes} als gelesen markiert',
    visit: 'dein letzter Besuch begann {at}, da waren {scenes} erschienen',
  },
  started: '- dass du {title} gestartet hast',
  added: '- dass du **{title}** zur Bibliothek hinzugefügt hast',
  more: '- und {lines} weitere',
  that_is_all: 'Das ist alles: keine Nachrichten, keine Namen.',
  delete_here: 'Löschen',
  delete_all: 'Auf allen Servern löschen',
  confirm: {
    server:
      'Das löscht deine Lesezeichen, Markierungen und Einstellungen auf diesem Server. Szenen und Posts bleiben, wie sie sind.',
    all: 'Das löscht deine Lesezeichen, Markierungen und Einstellungen auf allen Servern. Szenen und Posts bleiben, wie sie sind.',
  },
  deleted:
    'Erledigt: Deine Lesezeichen, Markierungen und Einstellungen sind gelöscht. Ältere Backups können sie noch enthalten; wer mich betreibt, muss die selbst löschen. Mit `/read` kannst du jederzeit neu anfangen.',
};
