// What a German club asks about a story made for the bench: kind | chapter read | question | words of the answer.

export const LEUCHTTURM_QUESTIONS = `
who | 3 | Wer hat Johanna am Steg abgeholt? | Matti
who | 2 | wer ist der Fährmann | Petersen
who | 5 | Wer hat die Glocke geläutet? | Pastor/Cassens läut/Glocke
who | 7 | wer war der einzige Überlebende der Sturmflut | Harmsen
fact | 3 | Wie viele Stufen hat der Turm? | hundertachtundneunzig
fact | 2 | was stand mit Bleistift auf dem Brief | vierhundertzwölf
fact | 4 | Was war in den Kisten? | Kirchenbücher
fact | 3 | wie heißt die Katze | Admiral
fact | 4 | Was verlangte Ole dafür, dass er sie führt? | Uhr
fact | 7 | Wo hat Johanna ihre Praxis aufgemacht? | Bootshaus
fact | 3 | wo lag das Dorf, das untergegangen ist | Altensiel/Watt
paraphrase | 5 | warum sie keine Patienten mehr behandeln wollte | Mädchen gestorben
paraphrase | 6 | er hat lieber die Papiere gerettet als die Kleinen | Bücher Kinder Boot
phrase | 3 | Heute wieder das Licht im Watt | Licht Watt nachsehen
phrase | 7 | ein Arzt braucht eine Uhr | Arzt Uhr
typo | 3 | was hat die Nachbarin Frau Lorensen mitgebracht | Grünkohl
typo | 5 | wer ist Pastor Kassens | Cassens
typo | 4 | das grühne licht im wat | grün Licht Watt
later | 3 | Wie ist Konrad gestorben? | Konrad
later | 2 | Was leuchtet im Watt? | Licht
later | 4 | Was hat der Urgroßvater des Pastors getan? | Boot
`;
