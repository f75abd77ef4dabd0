// What a club asks about The Turn of the Screw: kind | chapter read | question | words of the answer. For tuning alone.

export const TURN_OF_THE_SCREW = `
who | 8 | who is the housekeeper at Bly | Grose
who | 10 | what is the name of the dead valet | Quint
fact | 5 | why was the boy sent home from school | school injury/decline/dismiss
typo | 10 | who is misses groce | Grose
typo | 15 | who is peter kwint | Quint
typo | 24 | what is miss jessle doing across the lake | lake/water woman/figure/Jessel
later | 8 | what happens to Miles in the end | heart
later | 5 | who is the man on the tower | Quint
`;
