// What a club asks about King Solomon's Mines: kind | chapter read | question | words of the answer. For tuning alone.

export const KING_SOLOMONS_MINES = `
who | 5 | who is Sir Henry looking for | brother
who | 15 | who is the old witch woman | Gagool/Gagaoola
fact | 10 | what amazed the natives about Good | teeth/eyeglass/glass leg/teeth
fact | 14 | how did they convince the chiefs that they had magic | eclipse/moon/sun
fact | 20 | how did the old witch die | Gagool crush/rock/stone
paraphrase | 8 | they find a man frozen stiff sitting in the cave | cave frozen/dead
typo | 5 | what does alan quartermain do for a living | hunter/hunting/trad
typo | 15 | king twalla and his son scragga | Twala Scragga
typo | 10 | who is umbopper | Umbopa
typo | 20 | what hapened to fowlata | Foulata
later | 7 | who is Umbopa really | Ignosi
later | 13 | how do they get out of the treasure chamber | chamber
later | 10 | who wins the fight between Sir Henry and the king | Twala
`;
