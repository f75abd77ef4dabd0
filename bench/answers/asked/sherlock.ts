// What a club asks about The Adventures of Sherlock Holmes: kind | chapter read | question | words of the answer. For tuning alone.

export const SHERLOCK_HOLMES = `
who | 1 | who is "the woman" to Holmes | Adler woman
who | 10 | who had the bride from San Francisco married before Lord St Simon | Frank married
fact | 2 | why did they invent the Red-headed League | pawnbroker way
fact | 7 | where was the blue stone hidden | goose stone
fact | 8 | what came down the bell rope | snake/adder/serpent
fact | 9 | what did the engineer lose | thumb
fact | 2 | what did Jabez Wilson have to copy out | Encyclop
paraphrase | 6 | he earns more money as a fake beggar than he did at the newspaper | beg reporter/paper/journal
paraphrase | 3 | the stepfather pretended to be her fiance | stepfather disguise
typo | 8 | doctor grimsby roylot | Roylott
typo | 12 | why did violet hunter have to cut her hare | hair
typo | 2 | who is jabeez willson | Wilson
typo | 11 | the berril corronet | beryl coronet
typo | 5 | what do the five orrange pips meen | pips victim/warning/death
later | 7 | what is the speckled band | band
later | 5 | who lives at the Copper Beeches | Rucastle
`;
