// What a club asks about The Hound of the Baskervilles: kind | chapter read | question | words of the answer.

export const HOUND = `
who | 3 | who brought the old manuscript to Holmes | Mortimer manuscript
who | 8 | who is the naturalist with the butterfly net | Stapleton naturalist/net
who | 8 | who is the butler at the Hall | Barrymore butler
who | 10 | who is the convict on the moor | Selden convict/murderer
who | 12 | who was the man on the tor | Holmes tor/hut
who | 11 | who is Laura Lyons's father | Frankland Lyons/daughter
fact | 6 | what was stolen from Sir Henry at the hotel | boot hotel/door/room/missing/lost/stolen
fact | 8 | what is the name of the big bog | Grimpen
fact | 5 | which newspaper was the warning cut out of | Times leader/article/paper
fact | 4 | what did Sir Charles die of | heart Charles/death
fact | 15 | what made the hound's mouth glow | phosphorus
fact | 2 | what did the visitor leave behind in Baker Street | stick Mortimer/Penang/visitor
fact | 10 | what did the butler hold up to the window at night | candle window
paraphrase | 15 | what became of the doctor's little dog | spaniel
paraphrase | 10 | the housekeeper cries at night because of her criminal brother | brother starving
paraphrase | 14 | an old painting shows who the bad guy is descended from | Stapleton canvas/portrait
paraphrase | 13 | someone wearing the baronet's hand-me-downs falls to his death | clothes convict/Selden/Henry
phrase | 3 | the footprints of a gigantic hound | footprints gigantic hound
phrase | 2 | you are a conductor of light | conductor light
phrase | 5 | as you value your life or your reason keep away from the moor | value reason
phrase | 3 | when the powers of evil are exalted | powers evil exalted
typo | 8 | where is the Grimpin mier | Grimpen Mire
typo | 3 | dr Mortimar's walking stik | stick Mortimer/Penang/visitor
typo | 9 | who is Mis Staplton | Stapleton
later | 8 | who is the murderer | Stapleton
later | 10 | is Miss Stapleton really his sister | wife
later | 10 | how did Stapleton die | Mire
later | 7 | what made the hound glow | phosphorus
later | 8 | why was the old boot stolen | scent
later | 9 | who wrote the note signed L. L. | Lyons
`;
