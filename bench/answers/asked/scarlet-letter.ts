// What a club asks about The Scarlet Letter: kind | chapter read | question | words of the answer. For tuning alone.

export const SCARLET_LETTER = `
who | 9 | who is Hester's little girl | Pearl
who | 15 | who is the doctor that moved in with the minister | Chillingworth physician
who | 9 | who is the governor that wants to take the child away | Bellingham
fact | 4 | how long does she have to stand on the scaffold | three hours
fact | 7 | how does Hester earn a living | needle
fact | 20 | why did Hester cross the sea alone to New England | husband/wife
paraphrase | 14 | at midnight the preacher stands on the platform hand in hand with mother and daughter | hand scaffold
paraphrase | 20 | the girl refuses to come until her mother wears the badge again | brook bosom
typo | 12 | rodger chilingworth | Chillingworth
typo | 14 | who is reverand dimsdale | Dimmesdale
typo | 9 | what does hestor prin embroyder on her chest | letter embroider
typo | 24 | what did misstress hibins say about the black man | Hibbins black
later | 6 | who is Pearl's father | father
later | 15 | how does Dimmesdale die | Dimmesdale
later | 9 | who was Hester's husband all along | husband
`;
