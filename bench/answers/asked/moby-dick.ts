// What a club asks about Moby-Dick: kind | chapter read | question | words of the answer. For tuning alone.

export const MOBY_DICK = `
who | 20 | who does Ishmael have to share a bed with at the inn | bed Queequeg/harpooneer
who | 40 | which one of the mates is the careful quaker from Nantucket | Starbuck Nantucket
who | 35 | who sold the head in the street on a Sunday | head Sunday harpooneer
fact | 20 | what is the name of the inn in New Bedford | Spouter
fact | 40 | what did the captain nail to the mast as a reward | ounce/doubloon mast
fact | 35 | what is Ahab's leg made of | ivory/bone leg
fact | 135 | what was Queequeg's coffin used for in the end | coffin buoy
paraphrase | 20 | he decides it is better to sleep next to a cannibal who hasn't been drinking than a tipsy churchgoer | sober cannibal
paraphrase | 100 | the cabin boy loses his mind after they leave him floating in the ocean | Pip sea idiot
typo | 20 | who is Quequeeg | Queequeg
typo | 35 | what did capten Ayhab throw over bord | pipe
typo | 60 | who is Tashteego | Tashtego harpooneer/Stubb/squire
typo | 120 | the carpinter makes a cofin for queekweg | coffin Queequeg carpenter
typo | 20 | father mappel's sermin about jonah | Jonah
phrase | 20 | whenever it is a damp, drizzly November in my soul | drizzly November
later | 60 | does Ahab kill the whale | Ahab
later | 30 | who is the only survivor of the Pequod | survive
later | 40 | what happens to Queequeg when he gets the fever | coffin
later | 90 | who goes down with the ship | ship
`;
