// What a club asks about Far from the Madding Crowd: kind | chapter read | question | words of the answer. For tuning alone.

export const MADDING_CROWD = `
who | 10 | who is the shepherd that loses all his sheep | Oak
who | 50 | who is Bathsheba's husband | Troy
fact | 20 | what joke card did she send to the farmer | valentine/Marry seal/valentine
fact | 6 | how did Gabriel lose his flock | dog precipice/pit/chalk
paraphrase | 30 | the soldier shows off by swinging his blade around her | sword
typo | 57 | how did sargent troi die | Troy Boldwood/gun/shot
typo | 20 | farmer bolwood gets a valintine | Boldwood valentine/seal/letter
typo | 46 | what was in fanny robbins coffin with her | child coffin
later | 30 | who shoots Troy | Boldwood
later | 15 | does Bathsheba marry Gabriel | Gabriel
later | 20 | what happens to Fanny at the workhouse | Fanny
`;
