// What a club asks about Jane Eyre: kind | chapter read | question | words of the answer.

export const JANE_EYRE = `
who | 2 | who threw the book at Jane | book/volume flung/hurl
who | 10 | who is Jane's best friend at Lowood | Helen Burns/friend
who | 8 | who is in charge of the charity school | Brocklehurst
who | 28 | who is the mad woman in the attic | wife/Bertha mad/lunatic/maniac
who | 16 | who is Adele's mother | Varens/Celine mother/Adele
who | 21 | who bit Mr Mason | tigress
who | 32 | who took Jane in when she was starving | Rivers
fact | 3 | which room was Jane locked in | red room
fact | 10 | what disease spread through the school | typhus
fact | 14 | what is Mr Rochester's dog called | Pilot
fact | 15 | how did Jane put out the fire in the bed | flame water/deluge/ewer
fact | 34 | how much money did Jane inherit | twenty thousand
fact | 36 | what language did St John want Jane to learn | Hindostanee
fact | 37 | how did Rochester go blind | blind eye/beam
paraphrase | 20 | the master dresses up as a fortune teller | gipsy/Sibyl
paraphrase | 13 | a horse slips on ice and the rider hurts his foot | ice sprain
paraphrase | 27 | wedding gets stopped because the groom already has a wife | impediment
paraphrase | 8 | she has to stand on a stool and everyone is told she lies | stool liar
phrase | 38 | Reader, I married him | reader married
phrase | 24 | I am no bird and no net ensnares me | bird net
phrase | 2 | there was no possibility of taking a walk that day | possibility walk
phrase | 24 | do you think I am an automaton | automaton
typo | 18 | who is Grace Pool | Poole
typo | 5 | what does mister Brokelhurst look like | black pillar
typo | 37 | where is Fearndean manor | Ferndean
later | 20 | what is Rochester hiding upstairs | wife
later | 18 | who set fire to Rochester's bed | Mason
later | 25 | how does Thornfield burn down | roof
later | 25 | who are Jane's cousins in the end | Diana
later | 28 | what happens to Bertha | battlements
later | 25 | who stops the wedding | Briggs
later | 30 | does Jane go to India with St John | India
`;
