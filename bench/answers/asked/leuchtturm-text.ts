// A German story in seven chapters, made for the bench: what a club reads that asks in German.

export const LEUCHTTURM = `
# Die Überfahrt

An einem Dienstag im März, als der Nebel noch über dem Hafen von Brunsby hing, stieg Johanna Thiessen mit einem einzigen Koffer auf die Fähre. Sie war Ärztin gewesen, elf Jahre lang, in einem Krankenhaus der Stadt, und niemand wusste, warum sie gekündigt hatte. Der Fährmann, ein hagerer Mann mit roten Händen, hieß Ole Petersen. Er sprach wenig und spuckte oft ins Wasser. „Nach Hallingsand will im März keiner“, sagte er. „Die Leute kommen im Sommer, wegen der Robben.“

Johanna antwortete nicht. In ihrem Mantel steckte ein Brief ihres Onkels Konrad, den sie seit ihrer Kindheit nicht mehr gesehen hatte. Er war Leuchtturmwärter auf der Insel, und er schrieb, dass er ihr etwas übergeben müsse, bevor es zu spät sei. Der Brief war ohne Datum. Auf der Rückseite stand mit Bleistift eine Zahl: vierhundertzwölf.

Als die Fähre anlegte, wartete am Steg nur ein Junge mit einer zu großen Mütze. Er stellte sich als Matti vor und nahm ihr den Koffer ab, obwohl er kaum größer war als dieser. „Der Alte ist tot“, sagte er. „Seit Sonntag. Ich soll Sie hinaufbringen.“

# Das Haus am Turm

Das Haus stand im Windschatten des Leuchtturms, ein niedriges Gebäude aus gelbem Klinker mit blauen Läden. Drinnen roch es nach Petroleum und nach kalten Äpfeln. Auf dem Küchentisch lag eine aufgeschlagene Kladde, daneben eine Brille, der ein Bügel fehlte. Johanna setzte sich, ohne den Mantel auszuziehen, und las die letzte Zeile: „Heute wieder das Licht im Watt. Ich gehe nachsehen.“

Am Nachmittag kam die Nachbarin, Frau Lorenzen, mit einem Topf Grünkohl. Sie war eine runde, laute Frau, die beim Reden die Hände in die Schürze wickelte. Sie erzählte, dass man Konrad am Sonntagmorgen am Fuß der Treppe gefunden habe. Hundertachtundneunzig Stufen habe der Turm, und er sei sie sein Leben lang ohne Geländer gegangen. „Der ist nicht gefallen“, sagte sie und sah zum Fenster. „Der nicht.“

In der Nacht hörte Johanna Schritte über sich, obwohl das Haus kein zweites Stockwerk hatte. Es war nur die Katze, die auf dem Dachboden den Mäusen nachging. Sie hieß Admiral, und ihr fehlte das linke Ohr.

# Die Kladde

Die Kladde war keine gewöhnliche Kladde. Vorn hatte Konrad das Wetter notiert, den Wind, die Schiffe. Hinten aber, von der letzten Seite aus nach vorn geschrieben, stand eine zweite Geschichte. Seit zwei Jahren hatte er nachts ein grünes Licht im Watt gesehen, immer bei Ebbe, immer an derselben Stelle, dort, wo früher das Dorf Altensiel gelegen hatte, bevor die Sturmflut es verschlang.

Matti wusste von dem Licht. Er hatte Konrad zweimal hinausbegleitet. Sie hatten Fußspuren gefunden, die aus dem Nichts begannen, und einmal einen eisernen Ring, so groß wie ein Wagenrad. Der Junge war Waise und lebte bei seiner Großmutter, der alten Gesche, die die Insel seit vierzig Jahren nicht verlassen hatte und die man fragte, wenn man etwas über die Toten wissen wollte.

„Vierhundertzwölf“, sagte Gesche, als Johanna ihr den Brief zeigte. „So viele sind ertrunken, in jener Nacht. Das steht auch am Stein bei der Kirche. Aber der Pastor hat falsch gezählt. Es waren vierhundertelf. Einer ist zurückgekommen.“

# Ebbe

Sie gingen bei Neumond. Ole Petersen führte sie, denn er kannte die Priele, und er tat es nicht umsonst: Johanna musste ihm ihre goldene Uhr versprechen. Der Schlick saugte an den Stiefeln. Matti trug die Laterne, und keiner sprach.

Das grüne Licht stand so plötzlich vor ihnen, als hätte jemand eine Tür geöffnet. Es kam aus einer gläsernen Kugel, die an einer Stange im Boden steckte, eine alte Positionslampe, wie Fischer sie an Steuerbord führen. Daneben ragte der eiserne Ring aus dem Sand, und als Ole daran zog, hob sich eine Luke. Darunter führte eine Leiter in einen gemauerten Keller, den das Meer vergessen hatte.

In dem Keller standen Kisten, vierzehn Stück, trocken wie am ersten Tag. Ole stemmte eine mit dem Messer auf. Es waren keine Münzen darin und kein Schnaps, sondern Kirchenbücher, Hunderte, in Wachstuch gewickelt. Da hörten sie über sich das Wasser. Die Flut kam eine Stunde zu früh.

# Die Flut

Ole stieß Matti die Leiter hinauf, dann Johanna. Er selbst kam als Letzter und hatte ein Buch unter dem Arm, obwohl sie ihm zurief, er solle es lassen. Sie liefen, bis ihnen das Wasser an die Hüften reichte. Beim dritten Priel verlor Matti die Laterne, und von da an gingen sie nach dem Klang der Glocke, die jemand auf der Insel läutete.

Es war der Pastor, der läutete. Hinrich Cassens stand barhäuptig im Turm der Kirche und zog am Seil, bis ihm die Hände bluteten. Als sie triefend vor ihm standen, sah er nur das Buch an. „Ihr hättet es unten lassen sollen“, sagte er. Dann setzte er sich auf die Stufen und weinte wie ein Kind.

Ole bekam in derselben Nacht hohes Fieber. Johanna pflegte ihn drei Tage lang, zum ersten Mal seit jener Operation, nach der sie geschworen hatte, niemanden mehr zu behandeln. Damals war ihr ein kleines Mädchen unter den Händen gestorben, und sie hatte es keinem je erzählt, auch nicht ihrem Mann, von dem sie nun getrennt lebte.

# Das Geständnis

Am vierten Tag kam Cassens ins Haus am Turm. Er legte seinen Hut auf die Kladde, damit er sie nicht ansehen musste. Sein Urgroßvater, sagte er, sei auch Pastor gewesen, damals, in Altensiel. Er habe in der Nacht der Flut das einzige große Boot genommen und nicht die Kinder hineingesetzt, sondern die Bücher, denn darin habe gestanden, wem das Land gehörte. So sei die Familie Cassens reich geworden.

Konrad hatte es herausgefunden. Er war am Samstag zum Pastor gegangen und hatte ihm eine Woche Zeit gegeben, es von der Kanzel zu sagen. In der Nacht darauf war Cassens den Turm hinaufgestiegen, um ihn zu bitten. Sie hatten gestritten. „Ich habe ihn nicht gestoßen“, sagte der Pastor. „Er ist rückwärts gegangen, vor mir, Stufe um Stufe, und dann war da keine mehr.“

Johanna schrieb jedes Wort auf. Matti saß unter dem Tisch, mit der Katze im Schoß, und hatte alles gehört.

# Das neue Licht

Im Mai fuhr die Fähre wieder täglich. Die Bücher lagen nun im Rathaus von Brunsby, und die Leute von Hallingsand standen Schlange, um ihre Namen darin zu suchen. Gesche fand ihren: Sie war die Urenkelin dessen, der zurückgekommen war, eines Schiffsjungen namens Boy Harmsen, der sich an eine Stalltür gebunden hatte.

Cassens war fortgegangen. Man sagte, er arbeite in einem Hospiz an der Ostsee. Ole trug seine goldene Uhr nicht, er hatte sie Johanna auf das Fensterbrett gelegt, mit einem Zettel: „Ein Arzt braucht eine Uhr.“ Sie hatte im alten Bootshaus eine Praxis eröffnet, und der erste Patient war Admiral gewesen, mit einem Dorn in der Pfote.

Den Leuchtturm versorgte jetzt Matti. Er war zwölf geworden und durfte es eigentlich nicht, aber es fragte auch keiner. Jeden Abend stieg er die hundertachtundneunzig Stufen hinauf, mit einer Hand an dem neuen Geländer, und trug in die Kladde ein, was er sah. Am letzten Tag des Monats schrieb er: „Kein grünes Licht. Dafür hundert Robben.“
`;
