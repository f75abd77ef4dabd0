// What a French club asks about Madame Bovary: kind | chapter read | question | words of the answer.

export const MADAME_BOVARY = `
who | 12 | qui est le pharmacien de Yonville ? | Homais pharmac/apothicaire
who | 3 | qui est la première femme de Charles ? | veuve/Dubuc/Heloise
who | 20 | à qui est le château de la Huchette ? | Boulanger/Rodolphe
who | 12 | qui est le clerc du notaire ? | Léon
who | 31 | qui est le marchand qui fait crédit à Emma ? | Lheureux
who | 21 | qui a eu la jambe coupée ? | Hippolyte jambe/pied
fact | 4 | comment s'appelle la ferme du père Rouault ? | Bertaux
fact | 9 | où a lieu le bal ? | Vaubyessard
fact | 14 | comment s'appelle la fille d'Emma ? | Berthe
fact | 35 | avec quoi Emma s'empoisonne-t-elle ? | arsenic
fact | 2 | qu'est-ce que Charles avait sur la tête à l'école ? | casquette
fact | 9 | comment s'appelle la levrette d'Emma ? | Djali
fact | 20 | qu'est-ce que Rodolphe lui dit pendant les comices ? | comices/fumiers
paraphrase | 2 | les élèves rient du nouveau qui dit mal son nom | Charbovari
paraphrase | 26 | une promenade en voiture aux rideaux fermés dans toute la ville | stores/fiacre
paraphrase | 21 | l'opération du pied bot qui tourne mal | gangrène
paraphrase | 23 | il lui envoie une lettre de rupture cachée sous des fruits | abricots
phrase | 22 | la parole humaine est comme un chaudron fêlé | chaudron fêlé
phrase | 35 | c'est la faute de la fatalité | faute fatalité
phrase | 18 | les comices agricoles | comices
phrase | 9 | la conversation de Charles était plate comme un trottoir de rue | trottoir
typo | 15 | qui est monsieur Lhereux | Lheureux
typo | 9 | ou est le chateau de la vaubiessard | Vaubyessard
typo | 12 | monsieur omais le pharmatien | Homais
later | 20 | comment meurt Emma ? | arsenic
later | 18 | est-ce qu'Emma part avec Rodolphe ? | abricots
later | 30 | que devient Charles à la fin ? | mort
later | 20 | qui est l'aveugle ? | aveugle
later | 25 | que devient Berthe ? | filature
later | 20 | est-ce que Léon revient ? | Rouen
`;
