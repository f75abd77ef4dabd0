// Wording of `/story`, in German: starting, going on, stopping, moving, settings, edits.

export const story = {
  rating: {
    everyone: 'Für alle.',
    teen: 'Für Jugendliche und Erwachsene.',
    mature: 'Für Erwachsene.',
    explicit: 'Für Erwachsene, explizit.',
  },
  label: {
    added: 'hinzugefügt {when}',
    number: 'Nr. {number}',
  },
  slot: '{day} um {time} Uhr in {city} ({at} bei dir)',
  today: 'heute',
  tomorrow: 'morgen',
  start: {
    about: '**{title}** in {channel}: {scenes}, je {minutes}.',
    about_ongoing: '**{title}** in {channel}: wird noch geschrieben, {minutes} je Szene.',
    first: 'Erste: {slot}.',
    last: 'Letzte: {date}.',
    times: 'Szenen kommen {days} um {times} Uhr.',
    times_scenes: 'Szenen kommen {days} um {times} Uhr, immer {scenes} auf einmal.',
    times_minutes: 'Szenen kommen {days} um {times} Uhr, jedes Mal {minutes} Lesezeit.',
    who_early: {
      hosts: 'Hosts können die nächste Szene mit `/next` früher posten.',
      members: 'Mitglieder können die nächste Szene mit `/next` früher posten.',
      schedule: 'Dazwischen postet niemand.',
    },
    who: {
      hosts: 'Hosts posten die nächste Szene mit `/next`.',
      members: 'Mitglieder posten die nächste Szene mit `/next`.',
      schedule: 'Dazwischen postet niemand.',
    },
    notes: 'Inhaltshinweise: {notes}.',
    missing_optional: 'Um in {channel} alles zu können, brauche ich dort auch {permissions}.',
    press_afterwards: 'Drück dann hier auf einen Button.',
    wrong:
      '{count, plural, one {Es wurde nichts geändert:} other {Es wurde nichts geändert, aus diesen Gründen:}}',
    stopped_before:
      'Sie wurde hier vor Szene {scene} gestoppt. Mit **Weiter** bleiben alle Lesezeichen, wo sie sind. **Von vorn** beginnt bei Szene 1: Wer mit dem Kanal mitliest, geht mit zurück; wer im eigenen Tempo liest, behält sein Lesezeichen.',
    stopped_elsewhere:
      'Sie wurde in {channel} vor Szene {scene} gestoppt. Hier fängt sie neu an; um dort weiterzumachen, nenn {channel} in `/story start`.',
    read_before:
      'Sie ist hier zu Ende gelesen. **Von vorn** beginnt bei Szene 1: Wer mit dem Kanal mitliest, geht mit zurück; wer im eigenen Tempo liest, behält sein Lesezeichen.',
    looks: {
      image:
        '{count, plural, one {Szene {scenes} hat ein Bild, und ich poste es als Text.} other {Die Szenen {scenes} haben Bilder, und ich poste sie als Text.}}',
      table:
        '{count, plural, one {Szene {scenes} hat eine Tabelle, und die kann ich nicht zeichnen.} other {Die Szenen {scenes} haben Tabellen, und die kann ich nicht zeichnen.}}',
      html: '{count, plural, one {Szene {scenes} enthält HTML, und ich poste es, wie es dasteht.} other {Die Szenen {scenes} enthalten HTML, und ich poste es, wie es dasteht.}}',
      long: '{count, plural, one {Szene {scenes} hat mehr als 10.000 Wörter, und ich poste sie ganz.} other {Die Szenen {scenes} haben mehr als 10.000 Wörter, und ich poste jede ganz.}} Das ist viel auf einmal. Trotzdem starten?',
    },
    yes_now: 'Ja, jetzt starten',
    yes_at: 'Ja, um {time} Uhr starten',
    now: 'Jetzt starten',
    at: 'Um {time} Uhr starten',
    change: 'Ändern',
    try_again: 'Noch einmal versuchen',
    more_settings: 'Weitere Einstellungen',
    continue_at: 'Weiter bei Szene {scene}',
    start_over: 'Von vorn',
    which_story: 'Welche Geschichte kommt als Nächstes?',
    more_stories: 'Es gibt noch mehr: `/story start` findet sie beim Tippen.',
  },
  form: {
    title: 'Vor dem Start ändern',
    channel: 'Kanal',
    start_title: '{story} starten',
    when: 'Uhrzeiten und Tage',
    when_hint: 'Etwa 09:00 täglich oder 9 und 18 Uhr werktags. Leer: jemand postet jede Szene von Hand',
    zone: 'Zeitzone',
    zone_hint: 'Eine Stadt genügt, zum Beispiel Berlin',
    portion: 'Wie viel auf einmal',
    who: 'Wer die nächste Szene posten darf',
  },
  begun: {
    started: '**{title}** hat in {channel} angefangen.',
    continued: '**{title}** geht in {channel} weiter.',
    over: '**{title}** fängt in {channel} von vorn an.',
    posting: 'Szene {scene} ist unterwegs.',
    next: 'Szene {scene} kommt {slot}.',
    after: 'Der nächste Post kommt {slot}.',
    posted_by_members: 'Szene {scene} kommt, wenn ein Mitglied sie mit `/next` postet.',
    posted_by_hosts: 'Szene {scene} kommt, wenn ein Host sie mit `/next` postet.',
    by_hand_members: 'Danach posten Mitglieder mit `/next`.',
    by_hand_hosts: 'Danach posten Hosts mit `/next`.',
  },
  settings: {
    heading: '### {title}\n-# in {channel}',
    server: '### Dieser Server',
    names: {
      who: 'Wer die nächste Szene posten darf',
      wait: 'Wartezeit zwischen Posts von Mitgliedern',
      missed: 'Wenn ich zur Zeit eines Posts offline war',
      discussion: 'Diskussion',
      titles: 'Szenentitel über den Posts',
      ping: 'Rolle, die bei jedem Post gepingt wird',
      host: 'Host-Rolle',
      notices: 'Kanal für Hinweise an die Hosts',
      language: 'Sprache meiner Posts',
    },
    hints: {
      ping: 'Mitglieder bekommen sie mit `Benachrichtige mich`. Dafür brauche ich **Rollen verwalten**, und meine eigene Rolle muss über ihr stehen.',
      host: 'Wer diese Rolle hat, kann die Buttons für Hosts drücken. Damit sie auch meine Befehle eingeben können, öffne **Servereinstellungen › Integrationen**, wähl mich aus, und erlaub der Rolle `/story`, `/schedule` und `/library`.',
      notices: 'Wenn keiner gewählt ist, schreibe ich der Person, die die Geschichte gestartet hat.',
      language: 'Mitgliedern antworte ich in ihrer eigenen Sprache.',
    },
    pinged_only: 'Posts pingen {role}. {not_given}',
    remedies: {
      gone: 'Nimm eine andere.',
      managed: 'Wenn der Button eine Rolle vergeben soll, nimm eine andere.',
      'host-role': 'Wenn der Button eine Rolle vergeben soll, nimm eine andere.',
      permissions:
        'Wenn der Button sie vergeben soll: Entzieh ihr das in **Servereinstellungen › Rollen**, nimm sie dann hier heraus, und wähl sie neu.',
      'opens-channel':
        'Wenn der Button sie vergeben soll: Nimm die Rolle aus den Berechtigungen dieses Kanals, nimm sie dann hier heraus, und wähl sie neu.',
      'above-bot':
        'Wenn der Button sie vergeben soll: Schieb meine Rolle in **Servereinstellungen › Rollen** über sie, nimm sie dann hier heraus, und wähl sie neu.',
      'pinged-only':
        'Wenn der Button sie vergeben soll: Wer **Rollen verwalten** und eine höhere Rolle hat, kann sie hier herausnehmen und neu wählen.',
    },
    who: {
      hosts: 'Hosts',
      members: 'Mitglieder und Hosts',
      schedule: 'Niemand, nur der Zeitplan',
    },
    wait: {
      reading: 'So lange, wie die Szene zu lesen dauert',
      none: 'Keine Wartezeit',
      minutes: '{count, plural, one {# Minute} other {# Minuten}}',
      hours: '{count, plural, one {# Stunde} other {# Stunden}}',
    },
    missed: {
      one: 'Einen Post nachholen, dann weiter',
      skip: 'Auf den nächsten Termin warten',
    },
    discussion: { thread: 'Ein Thread für jeden Post', none: 'Keine Threads' },
    titles: { shown: 'Sichtbar', hidden: 'Verborgen' },
    languages: { discord: 'Die Sprache des Servers in Discord' },
    none: 'Keine',
    now: '{what}: jetzt {is}.',
    quoted: '„{choice}“',
    no_one: 'keine',
  },
  edits: {
    none: 'Nichts hat sich geändert: Was ich von **{title}** gepostet habe, steht noch so in der Geschichte.',
    one: 'Szene {scene} hat sich geändert, seit ich sie gepostet habe.',
    see: 'Zum Post',
    several: '{scenes} haben sich geändert, seit ich sie gepostet habe:',
    scene: 'Szene {scene}',
    too_long:
      'der neue Text passt nicht in die alten Nachrichten, deshalb kann ich den Post nicht einfach aktualisieren',
    page: '-# Seite {page} von {pages}',
    update: 'Post aktualisieren',
    update_one: 'Szene {scene} aktualisieren',
    update_all: 'Alle {count} aktualisieren',
    before: 'Zurück',
    after: 'Weiter',
    updated: '{count, plural, one {Aktualisiert: Szene {scenes}.} other {Aktualisiert: Szenen {scenes}.}}',
    failed: 'Szene {scene} konnte ich nicht aktualisieren: {why}',
    does_not_fit: 'Der neue Text passt nicht in die alten Nachrichten. Es wurde nichts geändert.',
    busy: 'Discord hat nicht geantwortet. Bitte versuch es in einer Minute noch einmal.',
    following:
      '{count, plural, one {# weitere Szene wird gerade aktualisiert.} other {# weitere Szenen werden gerade aktualisiert.}} `/story edits` zeigt, was noch übrig ist.',
  },
  stopped:
    '{released, plural, =0 {**{title}** in {channel} ist vor Szene 1 gestoppt.} other {**{title}** in {channel} ist nach Szene {released} gestoppt.}} Es geht nichts verloren: Lesezeichen, Zeitplan und Einstellungen bleiben. Mit `/story start` geht es dort weiter.',
  moved:
    '{scene, plural, =0 {Jetzt in {channel}, noch vor Szene 1.} other {Jetzt in {channel}, weiter bei Szene {scene}.}} Alle Lesezeichen bleiben.',
  move_gains:
    'Alle, die {to} sehen können, können dann {scene, plural, one {Szene 1} other {die Szenen 1 bis {scene}}} lesen.',
  move_loses:
    'Mitglieder, die {to} nicht sehen können, können dann nicht mehr mitlesen; meine Posts in {from} bleiben lesbar, wenn du sie nicht entfernst.',
  remove_posts: 'Meine Posts in {channel} entfernen?',
  remove: 'Entfernen',
  leave: 'Stehen lassen',
  nothing_to_remove: 'In {channel} gibt es nichts zu entfernen.',
  removing:
    'Ich entferne meine Posts in {channel}: {scenes}. Das kann eine Weile dauern. Posts, in deren Thread geantwortet wurde, bleiben.',
  removed:
    '{count, plural, =0 {Ich habe keine Szene aus {channel} entfernt.} one {Ich habe # Szene aus {channel} entfernt.} other {Ich habe # Szenen aus {channel} entfernt.}}',
  stayed:
    '{count, plural, one {# bleibt, weil in ihrem Thread geantwortet wurde.} other {# bleiben, weil in ihren Threads geantwortet wurde.}}',
  not_removed:
    '{count, plural, one {# Post konnte ich nicht entfernen.} other {# Posts konnte ich nicht entfernen.}} {why}',
};
