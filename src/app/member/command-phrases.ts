// What readers type into `/lookup` where another command answers, by language: the whole of a question, folded.

/** Commands that a question typed into `/lookup` may mean. */
export type CommandIntent = 'about' | 'catchup' | 'recap' | 'progress';

/**
 * Patterns of lower case without accents, without apostrophes in English, else with a space for each. `STORY` and `PART`
 * stand for what a language calls the story and a part of it, `N` for a number.
 */
interface Phrases {
  readonly story: string;
  readonly part: string;
  readonly patterns: Readonly<Record<CommandIntent, readonly string[]>>;
}

const SO_FAR = '(?: so far| up to now| until now| up to here| by now)?';

export const COMMAND_PHRASES: readonly Phrases[] = [
  {
    story: '(?:this|it|the|this story|the story|this book|the book|our book)',
    part: '(?:(?:the )?(?:last |previous |latest )?(?:scene|chapter|part|story|book)|the beginning|beginning)(?: N)?',
    patterns: {
      catchup: [
        '(?:what|how much) (?:did|have|ve) (?:i|we) miss(?:ed)?',
        '(?:(?:how do|how can|can|help) (?:i|me) )?catch(?: me)? up',
      ],
      recap: [
        `what(?:s| is| has)?(?: all)? happen(?:ed|s|ing)?(?: (?:in|at|during) PART)?${SO_FAR}`,
        `(?:(?:give me )?a )?(?:recap|summary|summari[sz]e)(?: (?:of )?STORY)?${SO_FAR}`,
        '(?:the )?(?:story|plot) so far',
        'what(?:s| is)(?: STORY| the (?:story|plot))(?: about)? so far',
      ],
      about: [
        'who (?:wrote|is the author of|is the writer of|made|authored) STORY',
        'whos? (?:is )?(?:the |its )?(?:author|writer)',
        '(?:what(?:s| is) (?:this |the )?(?:story|book)|what(?:s| is) STORY about)',
      ],
      progress: [
        'where (?:am i|are we|was i|were we|did (?:i|we) (?:stop|leave off))',
        'whens? (?:is |does |will |do we get )?(?:the )?next (?:scene|chapter|part|one|post|installment)(?: (?:is|come|comes|coming|out|due|be posted|posted|appear|appears|be out|come out))*',
        'when (?:is|s) (?:the )?next',
        'how many (?:scenes|chapters) are (?:there|left)',
      ],
    },
  },
  {
    story: '(?:das|dies|dieses buch|das buch|die geschichte|diese geschichte|unser buch)',
    part: '(?:(?:der |dem |im |in der |in dem )?(?:(?:letzten |vorigen |letzter )?(?:szene|kapitel|teil|buch|geschichte)|anfang)(?: N)?)',
    patterns: {
      catchup: [
        'was (?:hab|habe|haben) (?:ich|wir) (?:alles )?verpasst',
        'was (?:ist )?mir (?:alles )?entgangen(?: ist)?',
      ],
      recap: [
        'was (?:ist )?(?:bisher |bis jetzt |bislang )?(?:alles )?(?:passiert|geschehen|geschieht|war)(?: (?:bisher|bis jetzt|bislang))?',
        'was (?:ist |war )?(?:in |im |am |zu )PART (?:passiert|geschehen|los)',
        'was (?:passiert|passierte|geschieht|geschah|war) (?:in |im |am |zu )?PART',
        '(?:eine )?(?:zusammenfassung|kurzfassung|rueckblick|ruckblick)(?: (?:von |der |des )?(?:STORY|geschichte|buchs|buches))?',
        'die (?:geschichte|handlung) bisher',
      ],
      about: [
        'wer (?:hat )?STORY (?:geschrieben|verfasst)',
        'von wem (?:ist|stammt) STORY',
        'wer (?:ist |war )?(?:der |die )?(?:autor|autorin|verfasser|verfasserin|schriftsteller)',
        'worum geht es(?: (?:in|bei) (?:der |diesem |dem |dieser )?(?:buch|geschichte))?',
      ],
      progress: [
        'wo (?:bin ich|sind wir|war ich|waren wir|war ich stehengeblieben)(?: gerade| jetzt)?',
        'wann (?:kommt|ist|erscheint|gibt es|geht es) (?:der |die |das |den )?(?:nachste|naechste|nachsten|naechsten|weiter)(?: (?:szene|kapitel|teil|folge))?(?: dran)?',
        'wann geht es weiter',
      ],
    },
  },
  {
    story: '(?:ca|cela|ceci|ce livre|le livre|l histoire|cette histoire|ce roman|le roman|notre livre)',
    part: '(?:(?:la |le |l |au |a la )?(?:derniere |dernier )?(?:scene|chapitre|partie|debut|livre|histoire)(?: (?:precedente?|N))?)',
    patterns: {
      catchup: [
        '(?:qu est ce que|que|quoi|qu) (?:j ai|ai je|on a|avons nous|nous avons) (?:rate|loupe|manque)',
        'j ai (?:rate|loupe|manque) quoi',
      ],
      recap: [
        '(?:que|qu est ce qui) (?:s est|se) (?:il )?(?:passe|passe t il)(?: (?:jusqu ici|jusque la|jusqu a present))?',
        '(?:que|qu est ce qui) (?:s est|se) (?:il )?(?:passe|passe t il) (?:dans|a|au|pendant) PART',
        '(?:il se passe|il s est passe) quoi(?: (?:dans|a|au) PART)?',
        '(?:un )?resume(?: (?:de |du )?(?:STORY|livre|roman|l histoire))?',
        'l histoire jusqu ici',
      ],
      about: [
        'qui (?:a )?(?:ecrit|est l auteur de|est l autrice de) STORY',
        '(?:qui est |c est qui )?l (?:auteur|autrice)(?: (?:de |du )?(?:STORY|livre|roman))?',
        'de qui est STORY',
        'de quoi (?:parle|ca parle|s agit il)(?: STORY)?',
      ],
      progress: [
        'ou (?:en )?(?:suis je|sommes nous|etais je|en etais je|j en suis|on en est|en est on)',
        '(?:quand|c est quand) (?:est |arrive |sort |vient |parait )?(?:la |le )?(?:prochaine?|suite)(?: (?:scene|chapitre|partie|episode))?(?: (?:arrive|sort|parait|vient))?',
        'a quand la suite',
      ],
    },
  },
  {
    story: '(?:esto|este libro|el libro|esta historia|la historia|esta novela|la novela|nuestro libro)',
    part: '(?:(?:la |el |al )?(?:ultima |ultimo )?(?:escena|capitulo|parte|principio|comienzo|inicio|libro|historia)(?: (?:anterior|N))?)',
    patterns: {
      catchup: [
        '(?:que|cuanto) (?:me|nos) (?:he|hemos)? ?(?:perdido|perdi|perdimos)',
        'ponme al dia',
        'ponerme al dia',
      ],
      recap: [
        'que (?:ha |es lo que ha )?(?:pasado|paso|pasa|ocurrido|ocurrio|sucedido|sucedio)(?: (?:hasta ahora|hasta aqui))?',
        'que (?:ha )?(?:pasado|paso|pasa|ocurrido|ocurrio|sucedido|sucedio) (?:en|durante|a) PART',
        '(?:un )?resumen(?: (?:de |del )?(?:STORY|libro|novela))?',
        'la historia hasta (?:ahora|aqui)',
      ],
      about: [
        'quien (?:escribio|ha escrito|es el autor de|es la autora de) STORY',
        '(?:quien es )?(?:el autor|la autora)(?: (?:de |del )?(?:STORY|libro|novela))?',
        'de quien es STORY',
        'de que (?:trata|va)(?: STORY)?',
      ],
      progress: [
        '(?:por )?donde (?:estoy|estamos|voy|vamos|iba|ibamos|me quede|nos quedamos)',
        'cuando (?:es |llega |sale |viene |toca |se publica )?(?:la |el |lo )?(?:proxima?|proximo|siguiente)(?: (?:escena|capitulo|parte|entrega))?(?: (?:llega|sale|viene))?',
      ],
    },
  },
  {
    story:
      '(?:isso|isto|este livro|esse livro|o livro|esta historia|essa historia|a historia|o romance|nosso livro)',
    part: '(?:(?:a |o |no |na )?(?:ultima |ultimo )?(?:cena|capitulo|parte|comeco|inicio|livro|historia)(?: (?:anterior|passado|passada|N))?)',
    patterns: {
      catchup: [
        '(?:o )?que (?:eu |e que eu |a gente |nos )?(?:perdi|perdemos|perdeu)',
        'me (?:atualiza|atualize|poe em dia)',
      ],
      recap: [
        '(?:o )?que (?:ja |e que )?(?:aconteceu|acontece|rolou|houve|se passou)(?: (?:ate agora|ate aqui))?',
        '(?:o )?que (?:aconteceu|acontece|rolou|houve|se passou) (?:em|durante|na|no) ?PART',
        '(?:um )?(?:resumo|recapitulacao)(?: (?:de |do |da )?(?:STORY|livro|historia))?',
        'a historia ate (?:agora|aqui)',
      ],
      about: [
        '(?:quem (?:foi que )?escreveu|quem e o autor de|quem e a autora de) STORY',
        '(?:quem e )?(?:o autor|a autora)(?: (?:de |do |da )?(?:STORY|livro|historia))?',
        'de quem e STORY',
        '(?:do|sobre o) que (?:se trata|trata|fala|e)(?: STORY)?',
      ],
      progress: [
        '(?:em que parte |onde )(?:e que )?(?:eu |nos |a gente )?(?:estou|estamos|esta|parei|paramos|parou)',
        'quando (?:e |sai |vem |chega |sera )?(?:a |o )?(?:proxima?|proximo)(?: (?:cena|capitulo|parte))?(?: (?:sai|vem|chega))?',
      ],
    },
  },
];

/** Without spaces between words: parts of a question by what they say, in the order in which they stand. */
export const JAPANESE_PHRASES: readonly (readonly [CommandIntent, string])[] = [
  [
    'catchup',
    '(?:何を)?(?:見逃|見のが|読み逃|読みのが)した(?:ところ|の|部分|分)?(?:は|を教えて)?(?:何)?(?:ですか)?',
  ],
  [
    'recap',
    '(?:(?:これまで|今まで|ここまで)(?:に|で|の)?)?何が(?:あった|起きた|起こった|ありました|起きました|起こりました)(?:の|のですか|か)?',
  ],
  [
    'recap',
    '(?:第?N?(?:シーン|場面|章|話)N?|前回|前の章|最初)(?:で|に|では)(?:は)?何が(?:あった|起きた|起こった|ありました|起きました|起こりました)(?:の|のですか|か)?',
  ],
  ['recap', '(?:(?:これまで|今まで|ここまで)の)?(?:あらすじ|まとめ|要約)(?:は|を教えて)?'],
  [
    'progress',
    '(?:今|私は|私は今|いま)?(?:どこまで|どこまで読んだ|どこ)(?:読んだ|読みました|まで)?(?:っけ|か|ですか)?',
  ],
  ['about', '(?:これ|この(?:本|話|物語|小説|作品))(?:は|を)?(?:誰が|だれが)書いた(?:の|のですか)?'],
  [
    'about',
    '(?:誰が|だれが)(?:これを|この(?:本|話|物語|小説|作品)を)?書(?:いた|きました)(?:の|のですか|か)?',
  ],
  ['about', '(?:作者|著者|作家)(?:は|って)?(?:誰|だれ)?(?:ですか|なの)?'],
  ['about', '(?:これ|この(?:本|話|物語|小説|作品))は(?:何の|どんな)(?:話|物語|本)(?:ですか|なの)?'],
  [
    'progress',
    '(?:次|次回|続き)(?:の(?:シーン|場面|章|話|回))?は?いつ(?:ですか|なの|来る|来ますか|出る|出ますか)?',
  ],
];
