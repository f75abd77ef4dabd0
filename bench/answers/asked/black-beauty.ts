// What a club asks about Black Beauty: kind | chapter read | question | words of the answer. For tuning alone.

export const BLACK_BEAUTY = `
who | 8 | who is the coachman at Birtwick | Manly
who | 20 | who left the stable pipe lying and started the fire | pipe
fact | 30 | how were Black Beauty's knees ruined | knees stone
fact | 49 | what became of Ginger in the end | dead cart
fact | 22 | why did the horse get so ill after fetching the doctor | cold water
fact | 12 | what were the other horses at the Squire's called | Ginger Merrylegs
paraphrase | 15 | he would not step onto the crossing because the middle had been washed away | bridge
typo | 12 | who is mery leggs | Merrylegs
typo | 30 | where did they move after burtwick park | Earlshall
typo | 45 | who is gerry barker | Barker
later | 20 | what becomes of Ginger | Ginger
later | 22 | who rode the horse with a loose shoe | Reuben
later | 12 | who buys Black Beauty after the cab driver | bought
`;
