// What a club asks about The War of the Worlds: kind | chapter read | question | words of the answer.

export const WAR_OF_THE_WORLDS = `
who | 3 | who showed the narrator Mars through a telescope | Ogilvy
who | 8 | who carried the white flag to the pit | Stent/Ogilvy/Henderson
who | 13 | who is the soldier that hides in the narrator's house | artillery
who | 22 | who was the narrator stuck with in the ruined house | curate house/kitchen/scullery
who | 20 | who are the two ladies in the pony chaise | Elphinstone
who | 11 | whose dog cart did the narrator borrow | landlord
fact | 5 | where did the first cylinder land | Horsell
fact | 22 | what do the Martians feed on | blood
fact | 13 | how many legs do the fighting machines have | tripod
fact | 27 | what killed the Martians | bacteria
fact | 22 | how did the narrator knock out the curate | curate butt/chopper
fact | 14 | where did he leave his wife | Leatherhead
fact | 20 | what are the Martians' smoke weapons | black smoke/vapour
paraphrase | 20 | a navy ship rams the walking machines so the refugees get away | Thunder Child
paraphrase | 6 | a blob with tentacles and no chin crawls out | chin mouth
paraphrase | 7 | invisible beam burns everything it touches | sword heat
paraphrase | 20 | everyone in the city is running away in panic | stampede/rout
phrase | 2 | intellects vast and cool and unsympathetic | intellects vast
phrase | 2 | the chances against anything manlike on Mars are a million to one | million one
phrase | 26 | ulla ulla ulla | Ulla
phrase | 18 | the rout of civilisation | rout civilisation
typo | 5 | who is Oglivy the astronomr | Ogilvy
typo | 8 | what does the heet ray do | heat ray
typo | 14 | what happend at Weybrige and Sheperton | Shepperton/Weybridge
later | 15 | how are the Martians beaten | bacteria
later | 20 | does the narrator find his wife again | wife
later | 14 | what happens to the curate | butt
later | 20 | what is the artilleryman's plan | underground
later | 10 | what is the black smoke | vapour
later | 12 | what is the Thunder Child | ironclad
`;
