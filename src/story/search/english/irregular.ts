// English words whose forms follow no rule, each after the form that stands for all.

const FORMS = `
be am is are was were been being; have has had having; do does did done doing; go goes went gone going;
arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; begin began begun;
bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
build built; burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept;
deal dealt; dig dug; draw drew drawn; dream dreamt; drink drank drunk drunken; drive drove driven; dwell dwelt;
eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown flies;
forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten;
give gave given; grind ground; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt;
know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; light lit; lie lying lain;
lose lost; make made; mean meant; meet met; mistake mistook mistaken; pay paid; prove proven; ride rode ridden;
ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; sew sewn; shake shook shaken;
shine shone; shoot shot; show shown; shrink shrank shrunk shrunken; sing sang sung; sink sank sunk sunken; sit sat;
slay slew slain; sleep slept; slide slid; sling slung; smell smelt; speak spoke spoken; speed sped; spell spelt; spend spent;
spill spilt; spin spun; spit spat; spoil spoilt; spring sprang sprung; stand stood; steal stole stolen; stick stuck;
sting stung; strike struck stricken; string strung; strive strove striven; swear swore sworn; sweep swept; swell swollen;
swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown;
tread trod trodden; understand understood; undertake undertook; wake woke woken; wear wore worn; weave wove woven;
weep wept; win won; wind wound; write wrote written; withdraw withdrew withdrawn; die died dies dying dead death;
man men; woman women; child children; foot feet; tooth teeth; goose geese; mouse mice; ox oxen; brother brethren;
person people persons; penny pence pennies; wife wives; life lives; knife knives; leaf leaves; loaf loaves; half halves;
wolf wolves; thief thieves; shelf shelves; calf calves; self selves; scarf scarves; hoof hooves;
good better best; bad worse worst; far farther farthest further furthest; old older oldest elder eldest;
this these; that those; marry married marries marrying; hurry hurried hurries;
`;

/** By the form that stands for all, which is the first: all of them, folded. */
export const IRREGULAR_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.split(';').flatMap((line) => {
    const forms = line.trim().split(/\s+/);
    const [first = ''] = forms;
    return first === '' ? [] : [[first, forms] as const];
  }),
);

/** By form, the one that stands for all. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_FORMS].flatMap(([first, forms]) => forms.map((form) => [form, first] as const)),
);
