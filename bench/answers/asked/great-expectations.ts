// What a club asks about Great Expectations: kind | chapter read | question | words of the answer.

export const GREAT_EXPECTATIONS = `
who | 5 | who brought Pip up by hand | sister hand
who | 15 | who did Pip fight with in the garden at Miss Havisham's | pale young gentleman
who | 25 | what does Wemmick call his old father | Aged
who | 40 | who turns out to be Pip's benefactor | made gentleman done
who | 52 | who is Estella's father | hiding Father
who | 59 | who attacked Pip's sister | left dead
who | 59 | who left Miss Havisham at the altar | Compeyson Havisham
fact | 30 | where does Wemmick live | Walworth
fact | 3 | what did Pip steal for the convict | pie brandy
fact | 12 | what time did all the clocks stop in the old lady's house | twenty nine
fact | 5 | what was in the brandy that Uncle Pumblechook drank | tar water
fact | 40 | how much money does Pip get a year when he comes of age | five hundred
fact | 14 | what is rotting on the table at Satis House | bride cake
fact | 50 | how did Magwitch make his money | sheep
paraphrase | 14 | the old jilted lady who never takes off her wedding dress | veil bridal
paraphrase | 30 | the law clerk whose home is like a tiny fort with a cannon | Stinger/drawbridge
paraphrase | 12 | snobby girl makes fun of how the boy talks and his rough hands | coarse knaves/hands
paraphrase | 30 | the lawyer who is always scrubbing off his clients | soap
phrase | 9 | he calls the knaves Jacks, this boy | knaves jacks
phrase | 59 | what larks | larks
phrase | 10 | ask no questions and you'll be told no lies | questions lies
phrase | 30 | portable property | portable property
typo | 22 | who is mister jagers | Jaggers
typo | 18 | where was Estela sent to be educatd | abroad
typo | 25 | what nickname does Herbet Pocket give Pip | Handel
later | 30 | who is Pip's secret benefactor | Magwitch
later | 40 | who is Estella's mother | Molly
later | 35 | how does Miss Havisham die | burn
later | 40 | who does Joe marry in the end | Biddy married
later | 45 | what is Magwitch's sentence at the trial | death
later | 20 | what is Orlick's confession | limekiln
later | 38 | why does Pip lose his fortune | Crown
`;
