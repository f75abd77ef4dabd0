// What a club asks about A Tale of Two Cities: kind | chapter read | question | words of the answer.

export const TWO_CITIES = `
who | 6 | who is the shoemaker in the garret | Manette shoe
who | 25 | who digs up bodies at night | Cruncher/father/Jerry/Resurrection grave/coffin/spade/body/bodies
who | 10 | who looks exactly like Charles Darnay | Carton like
who | 8 | who runs the wine shop in Saint Antoine | Defarge wine
who | 45 | who denounced Darnay at the second trial | Defarge denounced
who | 30 | who is Lucie's governess with the red hair | Pross red
fact | 6 | which bank does Mr Lorry work for | Tellson
fact | 8 | what does the shoemaker say when they ask his name | hundred five north tower
fact | 12 | how many years was the doctor in prison | eighteen years
fact | 20 | what did the Marquis's carriage run over | child carriage
fact | 40 | what is Darnay's real family name | Evremonde name
fact | 23 | what does Madame Defarge do with her knitting | register
fact | 41 | where in the cell was the doctor's letter hidden | chimney
paraphrase | 8 | a barrel breaks in the street and poor people drink from the ground | cask wine
paraphrase | 20 | a nobleman tosses money to the man whose kid he killed | gold coin
paraphrase | 14 | the drunk one does all the work and the other lawyer gets the credit | jackal lion
paraphrase | 45 | the governess wrestles with the knitting woman and the gun goes off | Pross bosom/pistol/crash
phrase | 1 | it was the best of times, it was the worst of times | best worst
phrase | 45 | it is a far, far better thing that I do | far better thing
phrase | 6 | recalled to life | recalled life
phrase | 30 | Monseigneur was about to take his chocolate | Monseigneur chocolate
typo | 20 | who is sidny cartin | Carton
typo | 25 | Gaspar hanged over the fountin | gallows/hanged
typo | 30 | what does mis Pros think of lucy's suitors | ladybird
later | 28 | who turns Charles Darnay in | denounced
later | 30 | how does Madame Defarge die | pistol
later | 35 | who takes Darnay's place in prison | Carton
later | 30 | is Miss Pross's brother a spy | Solomon spy
later | 14 | who killed the Marquis | knife
later | 30 | what did the doctor write in the Bastille | Evremonde
`;
