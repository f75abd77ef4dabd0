// Numbers in words, as chapters are numbered in them: cardinals and ordinals from one on, by language. Data only.

/** In order from one; `/` separates forms of the same number, `-` stands for a number left out. */
const SERIES: readonly string[] = [
  // French
  'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  'premier/première deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième',
  // German
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  'erstes/erster/erste zweites/zweiter/zweite drittes/dritter/dritte viertes/vierter/vierte fünftes/fünfter/fünfte sechstes/sechster/sechste siebtes/siebentes/siebter/siebte achtes/achter/achte neuntes/neunter/neunte zehntes/zehnter/zehnte elftes/elfter/elfte zwölftes/zwölfter/zwölfte',
  // Spanish
  'uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  'primero/primera/primer segundo/segunda tercero/tercera/tercer cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima/septimo octavo/octava noveno/novena décimo/décima undécimo/undécima duodécimo/duodécima',
  // Italian
  'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  'primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava nono/nona decimo/decima undicesimo dodicesimo',
  // Portuguese
  'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze',
  'primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima oitavo/oitava nono/nona décimo/décima',
  // Dutch
  'een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien',
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde',
  // Catalan
  'u/un dos tres quatre cinc sis set vuit nou deu',
  'primer/primera segon/segona tercer/tercera quart/quarta cinquè sisè setè vuitè novè desè',
  // Danish, Norwegian, Swedish
  'et/en/ett to/två tre fire/fyra fem seks/sex syv/sju otte/åtte/åtta ni ti/tio elleve/elva tolv',
  'første/första anden/andet/annet/andre/andra tredje fjerde/fjärde femte sjette/sjätte syvende/sjuende/sjunde ottende/åttende/åttonde niende/nionde tiende/tionde',
  // Finnish
  'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen',
  'ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes',
  // Hungarian
  'egy kettő három négy öt hat hét nyolc kilenc tíz',
  'első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik',
  // Polish
  'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć',
  'pierwszy/pierwsza drugi/druga trzeci/trzecia czwarty/czwarta piąty/piąta szósty/szósta siódmy/siódma ósmy/ósma dziewiąty/dziewiąta dziesiąty/dziesiąta',
  // Czech and Slovak
  'jedna/jeden dva/dvě tři/tri čtyři/štyri pět/päť šest/šesť sedm/sedem osm/osem devět/deväť deset/desať',
  'první/prvá/prvý druhá/druhý třetí/tretia čtvrtá/štvrtá pátá/piata šestá/šiesta sedmá/siedma osmá/ôsma devátá/deviata desátá/desiata',
  // Romanian
  'unu doi trei patru cinci șase/sase șapte/sapte opt nouă zece',
  'întâi/întîi/intai doilea treilea patrulea cincilea șaselea șaptelea optulea nouălea zecelea',
  // Russian
  'один/одна два/две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать',
  'первая/первый/первое вторая/второй/второе третья/третий/третье четвёртая/четвертая/четвёртый/четвертый пятая/пятый шестая/шестой седьмая/седьмой восьмая/восьмой девятая/девятый десятая/десятый одиннадцатая двенадцатая тринадцатая четырнадцатая пятнадцатая',
  // Ukrainian
  'перший/перша другий/друга третій/третя четвертий/четверта пʼятий/п’ята шостий/шоста сьомий/сьома восьмий/восьма девʼятий/девята десятий/десята',
  // Greek
  'πρώτο/πρωτο δεύτερο τρίτο τέταρτο πέμπτο έκτο έβδομο όγδοο ένατο δέκατο',
  // Turkish
  'bir iki üç dört beş altı yedi sekiz dokuz on',
  'birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu',
  // Arabic
  'الأول/الاول/الأولى الثاني/الثانية الثالث/الثالثة الرابع/الرابعة الخامس/الخامسة السادس/السادسة السابع/السابعة الثامن/الثامنة التاسع/التاسعة العاشر/العاشرة',
  // Hebrew
  'ראשון/ראשונה/א שני/שנייה/ב שלישי/שלישית/ג רביעי/רביעית/ד חמישי/חמישית/ה שישי/שישית/ו שביעי/שביעית/ז שמיני/שמינית/ח תשיעי/תשיעית/ט עשירי/עשירית/י',
  // Bulgarian, Serbian, Croatian, Slovene
  'първа/първи втора/втори трета/трети четвърта пета шеста седма осма девета десета',
  'prvo/prva/prvi drugo/druga/drugi treće/treća/treći/tretje/tretja četvrto/četvrta/četrto peto/peta šesto/šesta sedmo/sedma osmo/osma deveto/deveta deseto/deseta',
  'прво/прва друго/друга треће/трећа четврто/четврта пето/пета шесто/шеста седмо/седма осмо/осма девето/девета десето/десета',
  // Lithuanian, Latvian, Estonian, Icelandic
  'pirmas/pirma antras/antra trečias/trečia ketvirtas/ketvirta penktas/penkta šeštas/šešta septintas aštuntas devintas dešimtas',
  'pirmā/pirmais otrā/otrais trešā/trešais ceturtā piektā sestā septītā astotā devītā desmitā',
  'esimene teine kolmas neljas viies kuues seitsmes kaheksas üheksas kümnes',
  'fyrsti/fyrsta annar/önnur þriðji/þriðja fjórði/fjórða fimmti/fimmta sjötti/sjötta sjöundi áttundi níundi tíundi',
  // Hindi, Persian, Korean, Irish, Swahili
  'पहला/पहली/एक दूसरा/दूसरी/दो तीसरा/तीसरी/तीन चौथा/चौथी/चार पाँचवाँ/पांचवां/पाँच छठा/छठी/छह सातवाँ/सात आठवाँ/आठ नौवाँ/नौ दसवाँ/दस',
  'اول/یکم/نخست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم',
  '첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째 여덟째 아홉째 열째',
  'haon/aon dó trí ceathair cúig sé seacht hocht naoi deich',
  'kwanza pili tatu nne tano sita saba nane tisa kumi',
  // Malay
  'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan/kelapan kesembilan kesepuluh',
  // Greek, with letters for numbers
  'α/πρώτο β γ δ ε στ ζ η θ ι',
  // Indonesian and Vietnamese
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh',
  'một hai ba bốn năm sáu bảy tám chín mười',
  // Latin
  'primus/prima/primum secundus/secunda/secundum tertius/tertia/tertium quartus/quarta/quartum quintus/quinta/quintum sextus/sexta/sextum septimus octavus nonus decimus',
];

/** Twenty, thirty and so on up to ninety; ordinals beside cardinals. */
const TENS: readonly string[] = [
  'vingt trente quarante cinquante soixante septante octante/huitante nonante',
  'zwanzig/zwanzigstes dreißig/dreissig/dreißigstes vierzig/vierzigstes fünfzig/fünfzigstes sechzig/sechzigstes siebzig achtzig neunzig',
  'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  'vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo',
  'venti/ventesimo trenta/trentesimo quaranta/quarantesimo cinquanta sessanta settanta ottanta novanta',
  'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  'twintig/twintigste dertig/dertigste veertig vijftig zestig zeventig tachtig negentig',
  'tjugo/tjugonde trettio fyrtio femtio sextio sjuttio åttio nittio',
  'двадцать/двадцатая тридцать/тридцатая сорок/сороковая пятьдесят шестьдесят семьдесят восемьдесят девяносто',
  'двадцять/двадцята тридцять/тридцята сорок пʼятдесят шістдесят сімдесят вісімдесят девʼяносто',
  'dwudziesty/dwadzieścia trzydziesty/trzydzieści czterdziesty/czterdzieści pięćdziesiąty sześćdziesiąty siedemdziesiąty osiemdziesiąty dziewięćdziesiąty',
  'dvacátá/dvacet třicátá/třicet čtyřicátá/čtyřicet padesátá šedesátá sedmdesátá osmdesátá devadesátá',
];

/** Numbers from 21 on that are one word: “einundzwanzigstes”, “veintiuno”, “ventuno”. */
function compounds(): readonly (readonly [string, number])[] {
  const german = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
  const germanTens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
  const dutch = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
  const dutchTens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
  const spanish = ['uno', 'dós', 'trés', 'cuatro', 'cinco', 'séis', 'siete', 'ocho', 'nueve'];
  const italian = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
  const italianTens = [
    'venti',
    'trenta',
    'quaranta',
    'cinquanta',
    'sessanta',
    'settanta',
    'ottanta',
    'novanta',
  ];
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const germanWords = (ones: number, tens: number) =>
    ['', 'stes', 'ster', 'ste'].map((end) => `${german[ones - 1]}und${germanTens[tens - 2]}${end}`);
  const dutchWords = (ones: number, tens: number) => {
    const joint = dutch[ones - 1]?.endsWith('e') ? 'ën' : 'en';
    return ['', 'ste'].map((end) => `${dutch[ones - 1]}${joint}${dutchTens[tens - 2]}${end}`);
  };
  const italianWords = (ones: number, tens: number) => {
    const ten = italianTens[tens - 2] ?? '';
    const stem = ones === 1 || ones === 8 ? ten.slice(0, -1) : ten;
    return [`${stem}${italian[ones - 1]}`, ...(ones === 3 ? [`${stem}tré`] : [])];
  };
  const all = digits.flatMap((ones) =>
    digits
      .slice(1)
      .flatMap((tens) =>
        [germanWords, dutchWords, italianWords]
          .flatMap((wordsOf) => wordsOf(ones, tens))
          .map((word): [string, number] => [word, tens * 10 + ones]),
      ),
  );
  return [...digits.map((ones): [string, number] => [`veinti${spanish[ones - 1]}`, 20 + ones]), ...all];
}

/** The number of each word. Where languages disagree about a word, the first counts. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = (() => {
  const numbers = new Map<string, number>();
  for (const series of SERIES) {
    for (const [index, forms] of series.split(' ').entries()) {
      for (const form of forms.split('/')) if (!numbers.has(form)) numbers.set(form, index + 1);
    }
  }
  const add = (word: string, number: number) => {
    if (!numbers.has(word)) numbers.set(word, number);
  };
  for (const series of TENS) {
    for (const [index, forms] of series.split(' ').entries())
      for (const form of forms.split('/')) add(form, 20 + index * 10);
  }
  for (const [word, number] of compounds()) add(word, number);
  return numbers;
})();
