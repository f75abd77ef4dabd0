// Wording of what is wrong, and what to do about it, in German.

export const problems = {
  old_command: 'Dieser Befehl hat sich geändert, seit du ihn eingegeben hast. Bitte versuch es noch einmal.',
  old_button:
    'Der Button ist von einer älteren Version von mir oder gar nicht von mir. Bitte gib den Befehl noch einmal ein.',
  our_fault:
    'Bei mir ist etwas schiefgegangen, und es wurde nichts geändert. Wenn es noch einmal passiert, sag dem Host das hier: `{reference}`.',

  'only-in-servers':
    'Das geht auf einem Server, auf dem eine Geschichte gelesen wird. Hier kenne ich nur `/privacy` und `/help`.',
  'nothing-read-here': 'Hier wird noch nichts gelesen. Ein Host startet eine Geschichte mit `/story start`.',
  which_reading:
    'Hier werden mehrere Geschichten gelesen: {readings}. Gib den Befehl in einem dieser Kanäle ein, oder nenn die Geschichte in der Option `reading`.',
  reading_in: '**{title}** in {channel}',
  'no-such-reading':
    'Eine Geschichte mit diesem Namen wird hier nicht gelesen. Wähl eine aus der Liste, die beim Tippen aufgeht.',
  unreadable_readings: 'Das kann ich gerade nicht tun. {what}',
  'cannot-check': 'Das kann ich gerade nicht prüfen. Bitte versuch es gleich noch einmal.',
  'not-for-everyone': 'Nicht alle hier können {channel} sehen, deshalb bleibt das unter uns.',
  'not-read-yet': 'Bis Szene {scene} hast du noch nicht gelesen, deshalb gibt es hier nichts zu zeigen.',
  'no-such-scene': 'Diese Szene gibt es nicht, nur 1 bis {total}.',
  'no-such-sentence':
    'Diesen Satz gibt es nicht mehr: Der Text hat sich geändert. Öffne die Seite noch einmal mit `/read`.',
  'no-scene-here':
    'Das ist keine Szene, die ich gepostet habe. Nutz **Wer ist das?** bei einer Szene, oder frag `/lookup` mit einem Namen.',
  'not-out-here': 'Szene {scene} ist hier noch nicht für alle erschienen, deshalb bleibt das unter uns.',
  'not-out-yet':
    'Szene {scene} ist in dieser Runde noch nicht erschienen. `/read` öffnet sie nur für dich, wenn du in deinem Tempo lesen möchtest.',
  'earlier-run':
    'Der Button ist aus der Zeit, bevor **{title}** neu angefangen hat. `/next` zeigt, was jetzt kommt.',
  'hosts-only':
    'Das können nur Hosts: Mitglieder mit „Server verwalten“ oder mit der Host-Rolle aus `/story settings`.',
  'managers-only':
    'Nur Mitglieder mit „Server verwalten“ stellen ein, was für den ganzen Server gilt: die Host-Rolle, den Kanal für Hinweise und die Sprache meiner Posts.',
  wait: 'Die letzte Szene wird noch gelesen. Du kannst die nächste {until} posten.',
  no_stories: 'Ich habe noch keine Geschichten. `/library add` fügt eine hinzu.',
  unknown_story: 'Diese Geschichte kenne ich nicht. Ich habe {titles}.',
  several_stories:
    'Auf diesen Namen passen mehrere Geschichten. Wähl eine aus der Liste, die beim Tippen aufgeht:',
  'cannot-view':
    'Du kannst {channel} selbst nicht sehen, deshalb nutze ich den Kanal nicht für dich. Nimm einen anderen.',
  'cannot-send':
    'Du kannst in {channel} selbst keine Nachrichten senden, deshalb poste ich dort nicht für dich.',
  'channel-taken':
    'In {channel} wird schon **{title}** gelesen. Stopp sie mit `/story stop`, oder nimm einen anderen Kanal.',
  'not-age-restricted':
    '**{title}** ist für Erwachsene. Starte die Geschichte in einem altersbeschränkten Kanal: {channel} ist keiner (der Schalter dafür ist in den Kanaleinstellungen).',
  'not-age-restricted-now':
    '**{title}** ist für Erwachsene, und {channel} ist nicht mehr altersbeschränkt. Sobald er es wieder ist, mache ich weiter: Der Schalter ist in den Kanaleinstellungen.',
  'for-adults':
    '**{title}** ist für Erwachsene. Frag mich in {channel} oder in einem anderen altersbeschränkten Kanal.',
  'draft-gone': 'Diese Vorschau ist zu alt. Gib `/story start` noch einmal ein.',
  'already-there': '**{title}** ist schon in {channel}.',
  'moved-back': '**{title}** ist wieder in {channel}, deshalb bleiben die Posts dort.',
  'everyone-role': 'Das wären alle. Nimm eine Rolle, die nicht automatisch alle haben.',
  'no-such-choice': 'Diese Auswahl kenne ich nicht. Gib `/story settings` noch einmal ein.',
  is_finished: '**{title}** ist zu Ende gelesen. `/story start` fängt von vorn an.',
  is_stopped: '**{title}** ist gestoppt. Mit `/story start` geht es weiter.',
  'still-active': '**{title}** wird noch gelesen. Stopp sie zuerst mit `/story stop`.',
  'no-schedule': 'Diese Geschichte hat keinen Zeitplan. Leg einen mit `/schedule set` fest.',
  'schedule-incomplete': 'Ein Zeitplan braucht mindestens eine Uhrzeit, zum Beispiel `09:00`.',
  time: {
    'too-many': 'Das sind mehr als {most} Uhrzeiten am Tag. Nimm weniger.',
    midnight: 'Mitternacht ist 00:00, der Anfang eines Tages. Schreib das, oder 23:59.',
    is_zone: '„{text}“ ist eine Zeitzone: Sie gehört in die Option `zone`, und hierher nur die Uhrzeiten.',
    none: 'Ich habe da keine Uhrzeit gefunden. Schreib zum Beispiel 09:00, 9 Uhr oder 21h; mehrere mit Komma.',
    unknown:
      '„{text}“ erkenne ich nicht als Uhrzeit. Schreib zum Beispiel 09:00, 9 Uhr oder 21h; mehrere mit Komma.',
  },
  weekday: {
    none: 'Ich habe da keinen Tag gefunden. Schreib zum Beispiel täglich; werktags; Mo, Mi, Fr; jeden zweiten Tag; alle 2 Wochen Mo; 1., 15. des Monats.',
    unknown:
      '„{text}“ erkenne ich nicht als Tag. Schreib zum Beispiel täglich; werktags; Mo, Mi, Fr; jeden zweiten Tag; alle 2 Wochen Mo; 1., 15. des Monats.',
  },
  unknown_zone: 'Die Zeitzone „{text}“ kenne ich nicht. Nenn die nächste große Stadt.',
  zone_suggestions: 'Die Zeitzone „{text}“ kenne ich nicht. Meintest du {suggestions}?',
  'zone-needed': 'Welche Zeitzone? Eine Stadt genügt, zum Beispiel Berlin.',
  'scenes-or-minutes': 'Wie viel auf einmal: `scenes` oder `minutes`, nicht beides.',
  date: '„{text}“ erkenne ich nicht als Datum. Schreib zum Beispiel 15. März, Freitag, 2 Wochen oder 2027-03-15.',
  'date-past': '„{text}“ ist schon vorbei. Nimm ein späteres Datum.',
  'date-future': '„{text}“ kommt erst noch. Nimm ein früheres Datum.',
  which_date:
    '„{text}“ kann {dates} sein. Wähl aus der Liste, die beim Tippen aufgeht, oder schreib es als {iso}.',
  nothing_then: 'Am {day} wird nichts gepostet. Der nächste Post danach kommt am {next}.',
  no_such_time:
    'Um diese Zeit wird nichts gepostet. Szenen kommen um {times}: Nimm eine davon, oder lass die Uhrzeit weg, damit der ganze Tag ausfällt.',
  'too-many-skips':
    'Es fallen schon {most} Termine aus, mehr merke ich mir nicht. Für eine längere Pause gibt es `/schedule pause`.',
  'nothing-to-set':
    'Was soll sich ändern? Füll mindestens eine Option aus: Was du weglässt, bleibt, wie es ist.',
  all_written:
    'Von **{title}** ist alles erschienen, was bisher geschrieben ist. Die nächste Szene kommt, sobald es sie gibt.',
  all_out: '**{title}** ist komplett erschienen.',
  'already-posted': 'Szene {scene} ist in {channel} schon erschienen.',
  'still-posting': 'Szene {scene} ist schon unterwegs nach {channel}.',
  'already-resolved': 'Das ist schon entschieden. `/schedule show` zeigt, wie es steht.',
  restored:
    '**{title}** pausiert, weil ich aus einem Backup von {backupAt} wiederhergestellt wurde. Mit `/schedule resume` geht es weiter; versuch es danach bitte noch einmal.',
  'history-unavailable':
    'Ich konnte gerade nicht sehen, was in {channel} steht, deshalb habe ich nicht weitergemacht. Bitte versuch es gleich noch einmal.',
  'story-behind':
    'In {channel} steht Szene {scene}, aber meine Fassung endet mit Szene {total}. Wer mich betreibt, muss mir zuerst die neueste Fassung der Geschichte geben.',
  'not-paused': 'Diese Geschichte pausiert nicht.',
  'no-ping-role': 'Es gibt keine Rolle mehr zu vergeben: Die Hosts haben sie aus den Einstellungen genommen.',
  'cannot-give-role':
    'Ich kann {role} nicht vergeben: Ein Host muss mir **Rollen verwalten** geben, und meine Rolle muss in der Liste des Servers darüber stehen.',
  'cannot-ping-role':
    'Du kannst {role} selbst nicht erwähnen, deshalb pinge ich sie nicht für dich. Nimm eine Rolle, die alle erwähnen können, oder frag jemanden mit **Erwähne @everyone, @here und alle Rollen**.',
  'not-checked':
    'Discord hat mir nicht gesagt, was ich dafür wissen muss, deshalb wurde nichts geändert. Bitte versuch es gleich noch einmal.',
  'story-gone': '**{title}** ist nicht mehr in der Bibliothek. `/story start` zeigt, was es gibt.',
  no_own_story:
    'Diese Geschichte gibt es hier nicht mehr. `/library list` zeigt, was es gibt; `/library add` fügt eine hinzu.',
  'library-full':
    'Dieser Server hat {most} eigene Geschichten, mehr bewahre ich nicht auf. Nimm eine mit `/library remove` heraus, oder nenn die, die ersetzt werden soll.',
  import_queue: {
    server:
      'Ich habe noch mit Dateien dieses Servers zu tun: Eine wird gelesen, zwei warten. Füg diese hinzu, wenn sie fertig sind.',
    all: 'Es warten schon viele Dateien. Bitte füg deine in ein paar Minuten noch einmal hinzu.',
  },
  library_quota:
    'Dafür ist kein Platz: Die Bibliothek dieses Servers darf {quota} MB Text fassen, und {used} MB sind belegt. Nimm eine Geschichte mit `/library remove` heraus, und füg diese dann noch einmal hinzu.',
  files: {
    'not-discord': 'Ich nehme nur Dateien, die hier angehängt sind. Häng sie an die Option `file` an.',
    'too-big': 'Die Datei ist größer als 25 MB, so große nehme ich nicht.',
    late: 'Discord hat mir die Datei nicht rechtzeitig ganz geschickt. Bitte versuch es noch einmal.',
    unavailable: 'Discord hat mir die Datei nicht gegeben. Bitte häng sie noch einmal an.',
  },
  language: 'Die Sprache „{text}“ kenne ich nicht. Schreib zum Beispiel Deutsch, de oder pt-BR.',
  being_read:
    '**{title}** wird in {channels} gelesen. Stopp die Geschichte dort mit `/story stop`, und entferne sie dann.',
  revision: {
    refused:
      'Es wurde nichts geändert. Was schon gepostet ist oder vorab gelesen wurde, muss bleiben, wo es ist; der Wortlaut darf sich ändern, und danach ist alles frei.',
    removed: '- Szene {old} fehlt.',
    inserted: '- Eine neue Szene {new} steht vor Szenen, die schon erschienen sind.',
    reordered: '- Aus Szene {old} ist Szene {new} geworden.',
    more: '- und {count} weitere',
  },
  'scene-out':
    'Szene {scene} ist gepostet, oder jemand hat schon bis dahin gelesen, deshalb muss sie bleiben, wie sie ist. Die Szenen danach dürfen sich ändern.',
  'review-changed':
    'Es wurde nichts geändert: Die Geschichte ist nicht mehr so, wie du sie hier siehst. Gib `/library review` noch einmal ein.',
  'no-such-edit': 'Das geht an dieser Stelle nicht. Gib `/library review` noch einmal ein.',
  'text-for-adults':
    '**{title}** ist für Erwachsene. Sieh dir den Text in einem altersbeschränkten Kanal an.',
  gone: 'Diese Geschichte wird hier nicht mehr gelesen. `/help` zeigt, was hier gelesen wird.',
};
