// Given names common where English is read: what the bearer of one most likely is.

import { wordList } from '../word-list.ts';

export const MALE_GIVEN_NAMES = wordList(
  'aaron abel abraham adam adrian alan albert alec alex alexander alfred algernon allan andrew angus anthony antonio archibald',
  'archie arnold arthur ashton august austin barnaby barry bartholomew basil ben benedict benjamin bernard bertie bill billy',
  'bob bobby brad bradley brandon brian bruce caleb calvin carl carlos cecil cedric charles charley charlie chris christian',
  'christopher clarence claude clement clive colin conrad craig curtis cyril daniel dave david dean dennis derek desmond dick',
  'dominic donald doug douglas duncan dylan ebenezer ed eddie edgar edmund edward edwin eli elias elijah elliot emanuel emil',
  'enoch eric ernest ethan eugene evan ezekiel felix ferdinand fitzwilliam francis francisco frank franklin fred freddie',
  'frederick gabriel gareth gary gavin geoffrey george gerald gerard gilbert giles glenn godfrey gordon graham greg gregory',
  'gregor guy hank hans harold harry harvey hector henri henry herbert herman horace howard hubert hugh hugo humphrey ian',
  'ichabod ignatius isaac ishmael ivan jack jacob jake james jamie jared jason jasper jean jeff jeffrey jeremiah jeremy jerome',
  'jerry jesse jim jimmy joe joel johann john johnny jonas jonathan jordan jose joseph joshua josiah juan julian julius justin',
  'karl keith ken kenneth kevin kurt kyle lance larry lawrence lee leo leon leonard leopold leslie lewis liam lionel logan',
  'louis lucas lucian luke malcolm marcus mark marshall martin marvin mason matt matthew maurice max maximilian melvin',
  'michael miguel mike miles milton mohammed montague mortimer morris moses nathan nathaniel ned neil nelson neville nicholas',
  'nick nigel noah noel norman oliver oscar oswald otto owen patrick paul pedro percival percy perry peter phil philip',
  'pierre piers quentin quincey ralph ramon randolph raphael ray raymond reginald reuben rex richard rick robert robin rod',
  'roderick rodney roger roland romeo ron ronald rory ross roy rudolf rudolph rufus rupert russell ryan sam samson samuel',
  'saul scott sean sebastian seth seymour shane sidney silas simon solomon spencer stan stanley stephen steve steven stuart',
  'sydney ted terence terry thaddeus theodore thomas tim timothy tobias toby todd tom tommy tony trevor tristan tyler ulysses',
  'vernon victor vincent virgil vladimir wallace walter warren wilbur wilfred wilhelm will willard william willie winston',
  'wolfgang wyatt xavier zachary',
);

export const FEMALE_GIVEN_NAMES = wordList(
  'abby abigail ada adelaide adele adeline agatha agnes alexandra alice alicia alison allison amanda amber amelia amy ana',
  'anastasia andrea angela angelica anita ann anna annabel anne annette annie antonia april arabella ariel ashley audrey',
  'augusta aurora barbara beatrice becky belinda bella bernadette bernice bertha bessie beth betsy betty beverly bianca blanche',
  'bonnie brenda brianna bridget brittany camilla candace carla carmen carol caroline carolyn carrie cassandra catherine',
  'cecilia celeste celia charity charlotte chelsea cheryl chloe christina christine cindy claire clara clarissa claudia',
  'clementine colleen constance cora cordelia cornelia courtney crystal cynthia daisy danielle daphne deborah debra deirdre',
  'delia diana diane dinah dolly dolores donna dora doris dorothea dorothy edith edna effie eileen elaine eleanor elena elinor',
  'elisa eliza elizabeth ella ellen eloise elsa elsie elspeth elvira emilia emily emma erica erin esmeralda estella esther',
  'ethel etta eugenia eunice eva evangeline eve evelyn faith fanny felicia felicity fiona flora florence frances francesca',
  'freda gabrielle gail genevieve georgia georgiana geraldine gertrude gillian gina ginny gladys glenda gloria grace greta',
  'gretchen guinevere gwen gwendolen hannah harriet hazel heather heidi helen helena helga henrietta hermia hester hilda',
  'holly honoria hope ida imogen ines ingrid irene iris irma isabel isabella isobel ivy jackie jacqueline jane janet janice',
  'jasmine jean jemima jenna jennifer jenny jessica jessie jill joan joanna jocelyn josephine joy joyce juana juanita judith',
  'judy julia julie juliet june justina karen kate katherine kathleen kathryn kathy katie kelly kim kitty kristen lara laura',
  'lauren lavinia leah lena leonora lilian lillian lily linda lisa lois lola lorna lorraine louisa louise lucia lucille lucinda',
  'lucretia lucy lydia mabel madeleine madeline mae maggie malvina marcella margaret margery margot maria marian marianne',
  'marie marilyn marina marion marjorie martha mary matilda maud maude maureen may meg megan melanie melissa mercy meredith',
  'michelle mildred millicent milly mina minna minnie miranda miriam moira molly mona monica muriel myra myrtle nadia nan',
  'nancy naomi natalie natasha nell nellie nicole nina nora norah octavia olga olive olivia ophelia pamela patience patricia',
  'patsy patty paula pauline pearl peggy penelope penny philippa phoebe phyllis polly portia priscilla prudence rachel ramona',
  'rebecca regina renee rhoda rita roberta rosa rosalie rosalind rosamond rose rosemary rosie roxanne ruby ruth sabrina sally',
  'samantha sandra sara sarah selina serena sharon sheila shirley sibyl silvia sonia sophia sophie stella stephanie sue susan',
  'susanna susie suzanne sybil sylvia tabitha tamara tara teresa tess tessa thelma theodora theresa tina tracy trixie ursula',
  'valerie vanessa vera verity veronica victoria viola violet virginia vivian wanda wendy wilhelmina winifred yvonne zoe',
);

export const isGivenName = (word: string) => MALE_GIVEN_NAMES.has(word) || FEMALE_GIVEN_NAMES.has(word);
