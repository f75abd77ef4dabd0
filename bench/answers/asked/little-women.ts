// What a club asks about Little Women: kind | chapter read | question | words of the answer.

export const LITTLE_WOMEN = `
who | 10 | who gave Beth the piano | Laurence piano
who | 10 | who burned Jo's book | Amy burn
who | 14 | who is Laurie's tutor | Brooke tutor
who | 30 | who does Meg marry | John Meg
who | 5 | who does Jo read to for work | March read/book
who | 47 | who does Amy marry | Amy husband/wife/married/lord
fact | 16 | what did Jo sell to get money for Marmee | hair sold
fact | 3 | what did the girls give away on Christmas morning | breakfast give/gave
fact | 8 | what did Amy bring to school that got her in trouble | limes
fact | 20 | what illness did Beth catch | scarlet fever
fact | 35 | what is the German professor's name | Bhaer professor
fact | 27 | how much did Jo win for her sensation story | hundred dollar
fact | 19 | what does Amy leave Laurie in her will | clay horse
fact | 47 | what does Jo do with Plumfield | school boys
paraphrase | 9 | when the youngest one fell through the frozen river | ice Amy
paraphrase | 16 | the family gets a message that father is sick far away | husband ill
paraphrase | 36 | the rich boy next door proposes and gets turned down | feeling lie
paraphrase | 42 | the quiet sister passes away at home | breath last
phrase | 2 | Christmas won't be Christmas without any presents | Christmas presents
phrase | 47 | not afraid of storms for I'm learning how to sail my ship | storms sail
phrase | 12 | the Pickwick Club | Pickwick
phrase | 14 | castles in the air | castles air
typo | 5 | who are the humels | Hummel
typo | 47 | profesor Baer under the umbrela | umbrella Bhaer/Professor
typo | 20 | why does Ammy wear a clothspin | nose clothespin
later | 15 | does Beth die | died
later | 30 | who does Jo marry | Bhaer
later | 30 | what does Laurie do when Amy hears about Beth | Vevay
later | 25 | what are Meg's twins called | Demi Daisy
later | 40 | who inherits Aunt March's house | Plumfield
later | 20 | what does Laurie's grandfather say about his music | Vienna
later | 10 | what does Jo cut off and sell | hair
`;
