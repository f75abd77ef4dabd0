// Words that a question needs and its answer does not, of languages other than English.

/** By language, folded: without accents, and parted at apostrophes. */
const LISTS: Readonly<Record<string, string>> = {
  de: `der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber doch denn weil dass wenn als
    ob wie was wer wem wen wessen wo wohin woher wann warum wieso weshalb welche welcher welches welchen ist sind war waren
    wird werden wurde wurden hat haben hatte hatten sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein dein
    unser euer er sie es ich du wir ihm ihn ihnen mich dich sich uns euch mir dir in im an am auf aus bei beim mit nach von
    vom vor zu zum zur uber unter durch fur gegen ohne um bis seit nicht auch nur noch schon sehr mehr da dort hier so dann
    nun mal heisst heissen nennt passiert geschieht macht tut kann konnte soll sollte muss musste will wollte gibt man etwas
    alle alles diese dieser dieses diesem diesen jene jener viel viele wieviel`,
  fr: `le la les l un une des du de d au aux a et ou ni mais donc or car que qu qui quoi dont quand comment pourquoi combien
    quel quelle quels quelles lequel laquelle est sont etait etaient sera fut ete etre ai as ont avait avaient avoir eu il
    elle ils elles on je j tu nous vous me m te t se s lui leur leurs y en ce c cet cette ces cela ca son sa ses mon ma mes
    ton ta tes notre votre nos vos dans sur sous avec sans pour par chez vers entre contre apres avant depuis pendant ne n
    pas plus moins tres aussi bien encore deja si tout toute tous toutes meme fait faire font peut doit va appelle appellent
    nomme passe arrive devient deviennent`,
  es: `el la los las lo un una unos unas de del a al y e o u ni que quien quienes cual cuales cuyo cuya cuando como donde
    adonde cuanto cuantos cuanta cuantas porque por para con sin sobre entre hasta desde en tras ante contra segun es son
    era eran fue fueron ser sera esta estan estaba estar ha han habia haber hay he se me te le les nos os lo su sus mi mis
    tu tus nuestro nuestra este esta estos estas ese esa esos esas aquel aquella yo el ella ellos ellas usted no si mas
    menos muy tambien ya pero sino aun tan tanto todo toda todos todas otro otra hace hacer hizo puede llama llaman pasa
    paso ocurre sucede realidad`,
  it: `il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla dai in
    nel nella nei nelle con su sul sulla per tra fra e ed o ma se che chi cui quale quali quando come dove perche quanto
    quanta quanti quante cosa cos e era erano sono fu furono essere stato stata ha hanno aveva avevano avere ho si mi ti ci
    vi lui lei loro suo sua suoi sue mio mia tuo questo questa questi queste quello quella quelli non piu anche gia molto
    tutto tutta tutti tutte fa fare fece puo chiama chiamano succede accade io tu noi voi gli ne`,
  pt: `o a os as um uma uns umas de do da dos das d em no na nos nas por pelo pela pelos pelas para com sem sobre entre ate
    e ou mas se que quem qual quais quando como onde aonde porque quanto quanta quantos quantas cujo cuja e sao era eram
    foi foram ser sera esta estao estava estar ha ter tem tinha teve tinham me te lhe lhes nos vos seu sua seus suas meu
    minha teu tua este esta estes estas esse essa esses essas aquele aquela isto isso eu tu ele ela eles elas voce nao sim
    mais menos muito tambem ja ainda tudo todo toda todos todas faz fazer fez pode chama chamam acontece ao aos`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще
    нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя
    ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под
    будет ж тогда кто кого кому кем ком этот того потому этого какой какая какое какие какого каком совсем ним здесь
    этом один почти мои мой моя тем чтобы нее были куда откуда зачем почему всех никогда можно при наконец два об другой
    хоть после над больше тот через эти эта это нас про всего них много разве сколько зовут происходит случилось
    случается делает делал чей чья чье чьи`,
  nl: `de het een en of maar want dus als dat die dit deze wie wat waar waarom wanneer hoe hoeveel welk welke wiens is zijn
    was waren wordt worden werd werden ben bent heeft hebben had hadden hij zij ze het ik jij je u we wij jullie hem haar
    hen hun mij me jou ons zich zijn haar mijn jouw onze in op aan bij met van voor naar uit over onder door tegen zonder
    om tot sinds niet ook nog al zeer meer er daar hier zo dan toen nu te kan kon moet moest zal zou wil gaat gebeurt doet
    deed heet heten alle alles veel iets`,
  sv: `och eller men for att som om nar var vart varfor hur vem vems vad vilken vilket vilka en ett den det de dem denna
    detta dessa ar var vara varit blir blev bli har hade ha han hon jag du vi ni honom henne mig dig oss er sig sin sitt
    sina min mitt din hans hennes deras i pa av med till fran vid under over efter fore mellan mot utan inte ocksa bara an
    redan mycket mer dar har sa da nu kan kunde ska skulle maste vill gor gjorde heter hander hande alla allt manga nagon
    nagot`,
  zh: '的 了 是 在 和 与 吗 呢 吧 谁 什么 怎么 哪里 哪儿 哪 为什么 何 几 多少 有 被 把 也 就 都',
  ja: 'は が の を に で と も へ や か ね よ です ます でした ました した する いる ある だ た 誰 だれ 何 なに どこ いつ なぜ どう',
};

const EMPTY: ReadonlySet<string> = new Set();
const sets = new Map<string, ReadonlySet<string>>();

/** @param language its first subtag, in lower case */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const list = LISTS[language];
  if (list === undefined) return EMPTY;
  const set = sets.get(language) ?? new Set(list.split(/\s+/));
  sets.set(language, set);
  return set;
}
