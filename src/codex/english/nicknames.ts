// Short and fond forms of English given names.

/** A form that stands for all: “tom” for “tommy” and “thomas”. */
export const canonicalGivenName = (name: string) => FORMS.get(name) ?? name;

/** Each line one name: first its full form. */
const NAMES = [
  'thomas tom tommy',
  'william will willie willy bill billy',
  'robert bob bobby rob robbie',
  'richard dick dickie ricky',
  'edward ned ted teddy eddie',
  'charles charlie charley',
  'james jim jimmy jimmie jem jamie',
  'john johnny johnnie jack jock',
  'joseph joe joey',
  'samuel sam sammy',
  'benjamin ben benny benjy',
  'daniel dan danny',
  'david dave davy davie',
  'frederick fred freddy freddie frederic',
  'nicholas nick',
  'timothy tim',
  'matthew matt mat',
  'michael mike micky mick',
  'peter pete',
  'andrew andy',
  'anthony tony antony',
  'alexander alec aleck sandy',
  'gregory greg',
  'stephen steve steven',
  'geoffrey geoff jeffrey jeff',
  'theodore teddy theo',
  'jeremiah jerry jeremy',
  'gerald gerry',
  'gilbert gil',
  'leonard len lenny leo',
  'philip phil pip',
  'patrick pat paddy',
  'walter walt wat',
  'cain cainy',
  'laurence laurie larry lawrence',
  'henry harry hal henery',
  'elizabeth eliza lizzy lizzie liz bess bessy bessie beth betty betsy betsey',
  'margaret meg maggie madge peggy daisy',
  'mary molly polly',
  'catherine kate katy katie kitty catharine katherine kathleen',
  'susan sue susy susie suke sukey',
  'sarah sally sallie sadie',
  'anne ann annie nancy nan',
  'ellen nell nelly nellie',
  'eleanor ellie nora',
  'emily em emmy',
  'harriet hatty hattie harry',
  'josephine jo josie',
  'bridget biddy bride',
  'rebecca becky',
  'dorothy dolly dot dora',
  'florence flo florrie flossie',
  'frances fanny',
  'helen nell nellie',
  'isabella bella isabel belle',
  'jane jenny janey janet',
  'louisa lou louie',
  'lydia liddy',
  'martha patty mattie',
  'matilda tilly tilda',
  'penelope penny',
  'rachel ray',
  'theodora dora',
  'victoria vicky',
  'virginia ginny',
  'winifred winnie',
];
/** Forms of several names stand for none: “Harry” may be Harriet. */
const FORMS: ReadonlyMap<string, string> = formsOf(NAMES.map((line) => line.split(' ')));

function formsOf(names: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const shared = new Set<string>();
  for (const [full = '', ...others] of names) {
    for (const form of others) {
      if (forms.has(form)) shared.add(form);
      forms.set(form, full);
    }
  }
  for (const form of shared) forms.delete(form);
  return forms;
}
