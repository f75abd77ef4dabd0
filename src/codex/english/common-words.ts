// English words that begin sentences, and words that are written large without being a name.

import { wordList } from '../word-list.ts';

/** Never a name by themselves, and never the first word of one. */
export const FUNCTION_WORDS = wordList(
  'a an the this that these those such some any no none all both each every either neither many much more most',
  'few fewer less least several enough half other others another same own only just even still yet already again',
  'once twice thrice i me my mine myself we us our ours ourselves you your yours yourself yourselves thou thee thy',
  'thine ye he him his himself she her hers herself it its itself they them their theirs themselves one ones oneself',
  'who whom whose which what whoever whatever whichever whomever somebody someone something anybody anyone anything',
  'nobody nothing everybody everyone everything nought naught aught else and or but nor so for yet if then than because',
  'since although though unless until till while whilst whereas whether lest as when whenever where wherever why how',
  'however here there hence thence hither thither whence not never ever always often sometimes seldom rarely usually',
  'is am are was were be been being do does did done doing have has had having will would shall should may might must',
  'can could cannot ought need dare let lets of in on at by to from with without within into onto upon up down out off',
  'over under above below beneath beside besides between among amongst amid through throughout during before after',
  'behind beyond across along around round about against toward towards near inside outside past per via except despite',
  'notwithstanding concerning regarding according owing like unlike don didn doesn isn wasn aren weren won wouldn couldn',
  'shouldn hasn haven hadn ain mustn needn',
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first second third',
  'fourth fifth sixth seventh eighth ninth tenth last next dozen',
  'o tis twas twere twill twould em gonna gotta wanna kinda',
);

/** Adverbs, interjections, verbs and others that often stand first in a sentence, or alone in speech. */
export const SENTENCE_STARTERS = wordList(
  'yes no aye nay oh ah ahem aha eh er hm hmm huh ha hah hey hi hello hullo hallo halloa holloa hush hurrah hooray alas',
  'bah pooh pshaw tut phew ugh um uh uhm well why wow yeah yep nope okay ok o lo bravo farewell goodbye good-bye bye',
  'goodnight welcome thanks thank please sorry pardon amen indeed certainly surely perhaps maybe possibly probably',
  'presently suddenly finally eventually meanwhile moreover furthermore nevertheless nonetheless otherwise therefore thus',
  'accordingly consequently instead afterwards afterward later soon now today tomorrow yesterday tonight sir madam ma’am',
  'anyway somehow somewhere anywhere everywhere nowhere altogether almost nearly quite rather very too also almost',
  'apparently evidently obviously clearly naturally unfortunately fortunately luckily happily sadly truly really actually',
  'exactly precisely absolutely certainly definitely immediately instantly directly quickly slowly quietly softly gently',
  'go come look see take give get make say tell speak talk think know believe suppose imagine remember forget wait stop',
  'stay stand sit keep hold put bring leave turn try help hear listen watch read write run walk follow consider observe',
  'note mark mind beware behold never-mind call send show ask pray bless damn curse hang confound judging considering',
  'looking seeing hearing feeling thinking knowing coming going taking making standing sitting nothing something',
  'what’s that’s it’s there’s here’s let’s he’s she’s who’s where’s how’s',
  'poor dear old young little big great good bad nice kind sweet beautiful pretty lovely fine brave clever wise silly',
  'stupid foolish lucky happy sad sorry angry tired late early new long short high low deep wide strong weak rich',
  'right left wrong true false real sure certain clear strange curious odd queer funny impossible possible likely',
  'better best worse worst bigger smaller older younger less together alone ready afraid glad different similar whole',
  'everything’s far further farther back forward ahead away home most mostly mainly especially particularly merely simply',
  'hardly scarcely barely partly wholly fully utterly perfectly half part yesterday’s',
  'god’s heaven’s people men women man woman boy girl boys girls child children things thing time times day days night',
  'morning evening afternoon noon midnight year years week month hour hours minute minutes moment moments life death love',
  'hate war peace hope fear fate nature fortune truth justice honour honor money gold silver work business matter',
  'nonsense fiddlesticks rubbish silence courage patience excellent capital splendid wonderful magnificent marvellous',
  'terrible horrible dreadful shocking amazing incredible perfect agreed granted done enough quick steady easy careful',
  'shame shut open close begin end stop start never ever ye yon yonder whoa shh ssh psst geez gosh gee golly jeez',
  'speaking taking given based due thanks depending including following regardless whatever whoever',
);

/** Written large, but no names of the story's people, places or things. */
export const NOT_NAMES = wordList(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  'january february march april may june july august september october november december',
  'spring summer autumn fall winter christmas easter whitsuntide michaelmas lent halloween thanksgiving ramadan hanukkah',
  'yuletide yule new_year new_years new_year_eve new_year_day christmas_eve christmas_day boxing_day good_friday',
  'god gods lord lord_god almighty god_almighty heaven heavens hell providence creator saviour savior christ jesus',
  'jesus_christ holy_ghost holy_spirit devil satan bible scripture scriptures testament gospel psalm psalms koran quran',
  'old_testament new_testament good_god good_lord good_heavens great_scott great_heavens good_gracious dear_god my_god',
  'oh_god my_lord oh_lord thank_god',
  'chapter book volume part section scene act letter prologue epilogue introduction preface contents appendix note',
  'footnote page adventure canto stanza verse figure table illustration the_end finis fin postscript p.s ps nb',
  'majesty highness excellency honour honor grace lordship ladyship worship eminence holiness royal_highness',
  'imperial_majesty serene_highness sir sirs sire madam ma’am mam miss missus mister mr mrs ms messrs esq esquire gentlemen',
  'ladies gentleman lady_ship master mistress doctor dr professor prof captain colonel major general mom mum mummy mommy',
  'mama mamma papa dad daddy father mother grandpa grandma grandfather grandmother granny uncle aunt auntie brother sister',
  'mother-in-law son',
  'tv pc id ok am pm ad bc usa uk u.s u.k i.e e.g etc viz r.s.v.p rsvp dna fyi lol omg atm gps cd dvd',
  'north south east west northern southern eastern western north-east north-west south-east south-west northeast',
  'northwest southeast southwest internet web email state government parliament congress church crown navy army press',
  'law latin greek assizes i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx',
  'copyright gutenberg ebook etext transcriber project_gutenberg',
);

/** Peoples, languages and creeds, as adjectives or nouns. Their ends (-man, -men, -woman, plural) are cut off before. */
export const DEMONYMS = wordList(
  'english british scottish scotch scots irish welsh cornish french german dutch flemish belgian swiss austrian italian',
  'spanish portuguese greek roman russian polish czech hungarian romanian bulgarian serbian croatian turkish finnish swedish',
  'norwegian danish icelandic european american canadian mexican brazilian cuban peruvian chilean argentine indian hindu',
  'hindi hindoo chinese japanese korean vietnamese thai malay filipino indonesian australian african egyptian moroccan',
  'algerian nigerian ethiopian arab arabic arabian persian iranian iraqi syrian israeli jewish hebrew yiddish jew christian',
  'catholic protestant puritan quaker methodist baptist presbyterian anglican mormon muslim moslem mohammedan mahometan',
  'buddhist pagan gentile asian asiatic oriental occidental latin gothic norman saxon anglo-saxon celtic gaelic norse',
  'viking bohemian prussian bavarian saxon parisian londoner yorkshire-man venetian florentine neapolitan sicilian',
  'genoese tuscan corsican lascar tartar tatar mongol mongolian turk dane swede finn pole spaniard briton scot frank gaul',
  'victorian elizabethan edwardian georgian napoleonic shakespearean freudian darwinian republican democrat democratic',
  'tory whig liberal conservative socialist communist nazi soviet yankee native creole mulatto negro malay kanaka cannibal',
  'nantucketer lakeman dutchman frenchman englishman irishman scotchman scotsman welshman chinaman cornishman yorkshireman',
  'western eastern southern northern transatlantic polynesian feegee patagonian californian texan',
);
