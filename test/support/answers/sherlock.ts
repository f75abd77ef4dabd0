// What is asked about the adventures of Sherlock Holmes.

import { type EvaluationQuery, parseQueries } from './evaluation-query.ts';

export const SHERLOCK: readonly EvaluationQuery[] = [
  ...parseQueries(
    'fact',
    `
    1 | who is the woman to Sherlock Holmes? | eclipses
    1 | which king comes to see Holmes? | Bohemia mask
    1 | where does Irene Adler live? | Briony Lodge
    1 | who does Irene Adler marry? | Norton
    1 | where was the photograph hidden? | panel bell-pull
    1 | how did Watson raise the alarm of fire? | rocket
    2 | what is Jabez Wilson's business? | pawnbroker
    2 | what did Wilson have to copy for the league? | Encyclopaedia
    2 | how much did the league pay a week? | 4 week
    2 | who is the assistant in the pawnbroker's shop? | Spaulding
    2 | why was there a tunnel to the bank? | bullion
    3 | who was Hosmer Angel really? | Windibank
    3 | what does Mary Sutherland do for a living? | typewriting
    3 | where did the bridegroom vanish on the wedding day? | four-wheeler
    4 | who was found dead by the pool? | Boscombe Pool
    4 | what did McCarthy shout to his son? | Cooee
    4 | what was the rat the dying man spoke of? | Ballarat
    4 | what was the murder weapon in Boscombe Valley? | stone
    5 | what was in the envelope that Elias Openshaw got? | pips
    5 | what does KKK stand for? | Klux
    5 | how did John Openshaw die? | Waterloo Bridge
    5 | which ship were the murderers on? | Lone Star
    6 | where did Watson find Holmes disguised as an old man? | opium
    6 | what is Neville St. Clair's secret? | squalid beggar
    6 | what was found in the pockets of the coat in the river? | pennies
    6 | what did Holmes take to the prison in his bag? | sponge
    7 | where was the blue stone found? | goose crop
    7 | who lost his hat and Christmas goose? | Baker
    7 | who stole the carbuncle? | Ryder
    7 | who was arrested for stealing the gem? | Horner
    8 | what killed Julia Stoner? | Julia whistle
    8 | what kind of snake was it? | swamp adder
    8 | who came to threaten Holmes and bent the poker? | poker
    8 | which animals did the doctor keep in his garden? | cheetah baboon
    9 | how did the engineer lose his thumb? | thumb cleaver
    9 | what were the criminals making with the machine? | coiners
    9 | how much was the engineer offered for a night's work? | fifty guineas
    10 | whose bride disappeared at the wedding breakfast? | Simon
    10 | where was the wedding dress found? | Serpentine
    10 | who was Hatty Doran's first husband? | Moulton
    11 | what did the banker take as security for a loan? | coronet
    11 | how many stones are missing from the coronet? | three beryls
    11 | who did Mary run away with? | Burnwell
    12 | what must Violet Hunter do with her hair? | hair cut
    12 | what colour dress must the governess wear? | electric blue
    12 | who is locked up in the house? | Alice Rucastle
    12 | what is the name of the big dog? | Carlo
    `,
  ),
  ...parseQueries(
    'name',
    `
    1 | Godfrey Norton | Norton
    1 | Wilhelm von Ormstein | Ormstein
    2 | Duncan Ross | Duncan Ross
    2 | Peter Jones | Peter Jones
    2 | John Clay | Clay
    3 | Hosmer Angel | Hosmer
    4 | Lestrade | Lestrade
    4 | Alice Turner | Turner
    5 | Elias Openshaw | Elias
    5 | James Calhoun | Calhoun
    6 | Isa Whitney | Whitney
    6 | Hugh Boone | Boone
    7 | Countess of Morcar | Morcar
    7 | Breckinridge | Breckinridge
    8 | Grimesby Roylott | Roylott
    8 | Helen Stoner | Stoner
    9 | Victor Hatherley | Hatherley
    9 | Lysander Stark | Stark
    10 | Flora Millar | Flora
    11 | Alexander Holder | Holder
    12 | Jephro Rucastle | Rucastle
    12 | Mrs. Toller | Toller
    `,
  ),
  ...parseQueries(
    'phrase',
    `
    1 | you see but you do not observe | observe steps
    1 | good-night Mister Sherlock Holmes | Good-night
    2 | quite a three pipe problem | three pipe
    4 | foundation upon the observation of trifles | trifles
    5 | the Lone Star of Savannah | Savannah
    6 | bring me the sponge | sponge
    7 | bonny bright blue little egg | bonniest
    7 | season of forgiveness | forgiveness
    8 | it was the band, the speckled band | speckled band
    8 | a dummy bell rope | dummy
    9 | my thumb had been cut off | thumb
    10 | the trout in the milk | trout
    11 | excluded the impossible whatever remains | impossible
    12 | bricks without clay | bricks
    12 | vilest alleys in London | alleys
    `,
  ),
  ...parseQueries(
    'paraphrase',
    `
    1 | a monarch afraid of a scandal with an opera singer | contralto
    1 | disguised as a clergyman he is carried into her house | clergyman
    2 | job open only to people with ginger hair | red-headed vacancy
    2 | waiting in the dark vault for the thieves | cellar dark lantern
    3 | stepfather pretends to be her fiance to keep her money | stepfather spectacles
    5 | letter with seeds that foretells death | pips
    6 | respectable gentleman earns a fortune as a beggar | begging
    7 | jewel inside a bird | goose
    8 | woman too frightened to sleep moves into dead sister's room | sister whistle
    8 | reptile comes through the ventilator at night | ventilator
    9 | room with a press that nearly crushes him | press ceiling
    10 | American bride had been married before | Frank
    11 | son caught at night with the broken crown in his hands | coronet
    12 | odd employer pays too much for a governess | Copper Beeches salary
    1 | Holmes deduces that Watson has a clumsy servant girl | servant girl
    1 | the visitor tears off his mask | mask tore
    1 | she dressed up as a young man and wished him good evening | ulster youth
    2 | the assistant is always diving down to develop pictures | photography
    2 | Holmes taps the pavement with his stick in front of the shop | thumped
    3 | letters that were all typed, even the signature | typewritten signature
    3 | Holmes takes down a hunting crop to whip the villain | hunting crop
    4 | the dying landowner confesses to Holmes | confession Turner
    4 | a lens, lying down on the grass to look at footprints | lens
    5 | uncle burned the papers in the attic box | burned brass box
    5 | Holmes blames himself after his client is killed | pride
    6 | a lady's husband looks out of a second floor window over the den | second-floor window
    6 | Holmes sits up all night on cushions smoking | cushions shag
    6 | the beggar's face is washed clean | sponge
    7 | what an old hat tells about its owner | hat
    7 | bet with the poultry dealer about where the bird was raised | town bred
    7 | Holmes lets the thief go at Christmas | forgiveness
    8 | the bed is clamped to the floor | clamped
    8 | smell of cigar and a whistle at night | cigars whistle
    8 | the stepfather is killed by his own pet | bitten
    9 | hanging from the window sill while the villain strikes | sill
    9 | the house of the counterfeiters burns down | fire
    9 | the horse was fresh, so the place was near the station | fresh glossy
    10 | somebody dropped her bouquet in the church pew | bouquet pew
    10 | small luxurious supper is laid out at Baker Street | pheasant
    11 | footprints in the snow show a man with a wooden leg | wooden
    11 | the detective climbs to look at scratches on the sill | sill
    11 | he paid money to get the gems back from a receiver | three thousand
    12 | she is asked to sit with her back to the window and laugh | laugh
    12 | coil of hair found in a locked drawer | coil
    12 | the father is mauled by his hungry mastiff | throat
    `,
  ),
];
