// What a club asks about Alice in Wonderland: kind | chapter read | question | words of the answer. For tuning alone.

export const ALICE_IN_WONDERLAND = `
who | 6 | whose cat is always grinning | Cheshire cat
who | 11 | who is the first witness at the trial | Hatter witness
fact | 5 | what did it say on the little bottle | DRINK
fact | 7 | what time is it always at the tea party | six
fact | 8 | what are the gardeners painting | roses red
fact | 9 | what do they use instead of mallets for croquet | flamingo
paraphrase | 3 | she nearly drowns in what she had wept | tears
typo | 6 | what did the catapiller tell alice to eat | side
typo | 8 | the door mouse in the tee pot | Dormouse teapot
typo | 10 | who is the grifon | Gryphon
typo | 12 | who stole the tartes | Knave tarts
later | 6 | who stole the tarts | tarts
later | 5 | what game does the Queen play | croquet
later | 8 | what is the Mock Turtle sad about | Turtle
`;
