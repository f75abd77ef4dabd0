// Wording of what the bot posts by itself, in German: installments, their threads, and notices to the hosts.

export const installments = {
  title: 'Szene {scene}',
  title_titled: '{scene} · {title}',
  scene: 'Szene {scene}',
  scene_of: 'Szene {scene} von {of}',
  page_of: 'Seite {page} von {pages}',
  late: 'Entschuldigt, ich war offline, als das hier dran war. Die nächste kommt wie gewohnt.',
  mark_read: 'Gelesen',
  read_privately: 'Für mich lesen',
  notify: 'Benachrichtige mich',
  not_given: {
    gone: '`Benachrichtige mich` vergibt {role} nicht: Die Rolle gibt es nicht mehr.',
    managed: '`Benachrichtige mich` vergibt {role} nicht: Sie gehört zu einer App oder einem Abo.',
    'host-role': '`Benachrichtige mich` vergibt {role} nicht: Das ist die Host-Rolle.',
    permissions:
      '`Benachrichtige mich` vergibt {role} nicht: Sie erlaubt {permissions}, und das dürfen nicht alle.',
    'opens-channel':
      '`Benachrichtige mich` vergibt {role} nicht: Sie darf in {channel} mehr als alle anderen.',
    'above-bot':
      '`Benachrichtige mich` vergibt {role} nicht: Sie steht in der Liste des Servers über meiner eigenen Rolle.',
    'pinged-only': '`Benachrichtige mich` vergibt {role} nicht: Die Hosts haben sie nur zum Pingen gewählt.',
  },
  thread: '{scenes, plural, one {Szene {last}} other {Szenen {first}–{last}}}',
  thread_titled: '{scenes, plural, one {{last} · {title}} other {{first}–{last} · {title}}}',
  opening: 'Szene {scene}',
  opening_titled: 'Szene {scene} · {title}',
  questions: '{count, plural, one {Eine Frage an euch:} other {Ein paar Fragen an euch:}}',
  no_questions: 'Hier könnt ihr darüber reden.',
  opening_limit: '`/lookup` verrät in diesem Thread nur, was bis Szene {scene} passiert.',
  the_end: 'Ende',
  ended: 'Das war die letzte Szene von **{story}**: {scenes}. Danke, dass ihr mitgelesen habt.',
  ended_by:
    'Das war die letzte Szene von **{story}** von {author}: {scenes}. Danke, dass ihr mitgelesen habt.',
  talk_in_thread: 'Der Thread hier drunter ist für die ganze Geschichte.',
  whole_story: 'Die ganze Geschichte',
  whole_questions: {
    scene: 'Welche Szene bleibt dir im Kopf, und warum?',
    end: 'Ist es so ausgegangen, wie du gehofft hast?',
  },
  whole_limit: '`/lookup` darf in diesem Thread alles bis zum Schluss verraten.',
  finished:
    '**{story}** ist in {channel} zu Ende gelesen. Was kommt als Nächstes? `/story start` startet eine neue Geschichte.',
  choose_next: 'Nächste Geschichte aussuchen',
  waiting: 'Szene {scene} wartet; es geht nichts verloren.',
  recovered: 'Ich kann wieder in {channel} posten. Szene {scene} ist da.',
  restored:
    'Ich wurde aus einem Backup von {at} wiederhergestellt, deshalb pausiert die Geschichte in {channel}. Mit `/schedule resume` geht es weiter; vorher schaue ich nach, was dort seitdem gepostet wurde.',
  would_stay:
    '{pieces, plural, one {Ein Stück des Buchs in {channel}, das ich beim Hinzufügen weggelassen habe, liest sich wie ein Kapitel, und heute würde ich es behalten. Wenn ihr es haben wollt, füg die Datei noch einmal mit `/library add` hinzu und nenn die Geschichte in `replaces`: Was erschienen ist, bleibt, wo es ist.} other {# Stücke des Buchs in {channel}, die ich beim Hinzufügen weggelassen habe, lesen sich wie Kapitel, und heute würde ich sie behalten. Wenn ihr sie haben wollt, füg die Datei noch einmal mit `/library add` hinzu und nenn die Geschichte in `replaces`: Was erschienen ist, bleibt, wo es ist.}} Mehr dazu zeigt `/library review`.',
  try_again: 'Noch einmal versuchen',
  smaller_parts: 'In kleineren Teilen posten',
  post_again: 'Noch einmal posten',
  it_is_there: 'Es ist schon da',
  decide_in_server: 'Die beiden Buttons dafür findest du in `/schedule show`.',
  delayed: {
    channel_busy:
      'Der Kanal bekommt gerade mehr Nachrichten, als Discord annimmt. Ich versuche es {when} wieder.',
    slow_down: 'Discord hat mich gebeten, langsamer zu posten. Ich versuche es {when} wieder.',
    'server-error': 'Discord hat gerade selbst ein Problem. Ich versuche es {when} wieder.',
    timeout: 'Discord hat nicht rechtzeitig geantwortet. Ich versuche es {when} wieder.',
    connection: 'Ich konnte Discord nicht erreichen. Ich versuche es {when} wieder.',
    queue: 'Ich habe gerade viel zu posten. Ich versuche es {when} wieder.',
    passing: 'Discord hat mich gebeten zu warten. Ich versuche es {when} wieder.',
  },
  uncertainty_resolved: 'Szene {scene} ist da, und alles ist wieder in Ordnung.',
  fault: {
    'missing-channel':
      '{channel}, wo ich gepostet habe, gibt es nicht mehr. Bitte such einen anderen Kanal für mich aus.',
    'missing-server':
      'Ich bin nicht mehr auf dem Server. Bitte lade mich wieder ein, dann mache ich dort weiter.',
    'not-age-restricted':
      'Diese Geschichte ist für Erwachsene: Bitte mach {channel} altersbeschränkt, oder such einen Kanal aus, der es ist.',
    no_permissions: 'Ich kann in {channel} nicht posten: Bitte prüf, was ich dort darf.',
    blocking_permissions: 'Ich kann in {channel} nicht posten: Bitte gib mir dort {permissions}.',
    other_permissions:
      'Ich kann in {channel} nicht alles tun, was ich sollte: Bitte gib mir dort {permissions}.',
    locked_thread: 'Der Thread {channel} ist gesperrt. Bitte entsperr ihn, wenn ich dort posten soll.',
    closed_thread: 'Der Thread {channel} ist geschlossen. Bitte öffne ihn, wenn ich dort posten soll.',
    unknown_outcome:
      '{page, plural, =1 {Ich wurde unterbrochen, während ich Szene {scene} in {channel} gepostet habe} other {Ich wurde unterbrochen, während ich Seite {page} von Szene {scene} in {channel} gepostet habe}}, und kann nicht sehen, ob sie angekommen ist. Bitte gib mir dort **Kanal anzeigen** und **Nachrichtenverlauf anzeigen**, dann sehe ich nach; oder sieh selbst nach, und sag es mir.',
    failing:
      'Discord hat Szene {scene} in {channel} seit einer Stunde nicht angenommen. Ich versuche es weiter, in immer größeren Abständen.',
    'page-not-taken':
      'Discord ist einen Tag lang an Seite {page} von Szene {scene} in {channel} gescheitert, deshalb habe ich dort aufgehört. Wenn bei Discord sonst alles läuft, liegt es vielleicht am Text: Ich kann die Seite in kleineren Teilen posten, oder du lässt den Text ändern. `/schedule resume` versucht es sofort noch einmal.',
    thread_gone: 'Den Thread in {channel} gibt es nicht mehr.',
    post_removed: 'Der Post in {channel} wurde gelöscht.',
    wrong_channel: 'Ich kann in {channel} nicht posten: Bitte such einen Text- oder Ankündigungskanal aus.',
    too_many_threads: 'Der Server hat so viele offene Threads, wie Discord erlaubt. Bitte schließ ein paar.',
    forbidden: 'Discord lässt mich in {channel} nicht posten. Falls ich im Timeout bin, heb das bitte auf.',
    automod:
      'AutoMod auf dem Server hat meinen Post in {channel} blockiert. Bitte mach eine Ausnahme für meine Rolle.',
    refused: 'Discord hat meinen Post in {channel} nicht angenommen. Die Antwort war: „{message}“ ({code}).',
  },
};
