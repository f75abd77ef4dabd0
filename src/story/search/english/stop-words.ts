// English words that a question needs and its answer does not.

/** Folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be because been before being both but by can cant could
  couldnt did didnt do does doesnt doing done dont during each else ever every for from get gets getting got had
  hadnt has hasnt have havent having he hed her here hers herself hes him himself his how i id if ill im in into is
  isnt it its itself ive just let lets like me mine more most much must my myself no nor not of off on once one ones only
  or other our ours out over own please shall she shes should so some such tell than that thats the their theirs them
  themselves then there theres these they theyre thing things this those though through to too under until up upon us
  very was wasnt we were werent what whats when where wheres which while who whom whos whose why will with wont would
  wouldnt yet you your yours yourself happen happens happened happening describe explain called mean means kind
  many sort about story book chapter scene passage part mentioned`.split(/\s+/),
);
