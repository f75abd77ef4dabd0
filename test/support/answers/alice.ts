// What is asked about Alice's adventures.

import { type EvaluationQuery, parseQueries } from './evaluation-query.ts';

export const ALICE: readonly EvaluationQuery[] = [
  ...parseQueries(
    'fact',
    `
    1 | what did Alice see in the rabbit's pocket? | waistcoat-pocket
    1 | what was in the jar Alice took from the shelf? | marmalade
    1 | what did the bottle taste of? | toffee
    1 | what was written on the cake? | currants
    1 | what is the name of Alice's cat? | Dinah saucer
    2 | what does Alice swim in? | salt tears
    2 | what did the rabbit drop in the hall? | kid gloves fan skurried
    2 | which animal does she meet in the pool? | mouse splashing
    3 | who won the caucus race? | prizes
    3 | what did the Dodo give Alice as a prize? | thimble
    3 | why does the mouse hate cats and dogs? | Fury
    4 | whose house does Alice go into to get gloves? | W. RABBIT
    4 | who is sent down the chimney? | Bill chimney
    4 | what did the pebbles turn into? | pebbles cakes
    5 | what is the caterpillar smoking? | hookah
    5 | which poem does Alice recite to the caterpillar? | Father William
    5 | what did the pigeon think Alice was? | serpent
    6 | what does the baby turn into? | grunted pig
    6 | what did the cook put too much of in the soup? | pepper soup
    6 | who has a grin from ear to ear? | Cheshire
    7 | what riddle did the Hatter ask? | raven
    7 | what was put in the watch works? | butter
    7 | what did the three sisters live on? | treacle
    8 | what are the gardeners painting? | roses
    8 | what do they play croquet with? | flamingoes hedgehogs
    8 | who should be beheaded although he has no body? | executioner
    9 | what is the moral the Duchess finds about mustard? | mustard
    9 | what lessons did the Mock Turtle take at sea? | Reeling
    9 | where does the Mock Turtle sit? | ledge rock
    10 | which dance do the Gryphon and the Mock Turtle show? | Quadrille
    10 | what are boots under the sea made of? | whiting
    11 | what was stolen? | tarts
    11 | who was the first witness? | teacup
    12 | what happened to the jury box? | jury-box goldfish
    12 | who wakes Alice at the end? | sister
    `,
  ),
  ...parseQueries(
    'name',
    `
    1 | White Rabbit | waistcoat-pocket
    1 | Dinah | Dinah
    2 | Mabel | Mabel
    2 | Ada | ringlets
    3 | Lory | Lory
    3 | Duck and Dodo | Dodo
    3 | Edwin and Morcar | Morcar
    4 | Mary Ann | Mary Ann
    4 | Pat | Pat
    5 | the Caterpillar | Caterpillar hookah
    6 | Fish-Footman | Footman
    6 | Cheshire Cat | Cheshire
    7 | Dormouse | Dormouse
    7 | Elsie, Lacie and Tillie | Tillie
    8 | Queen of Hearts | Hearts
    9 | Gryphon | Gryphon
    9 | Mock Turtle | Turtle
    11 | Knave | Knave
    `,
  ),
  ...parseQueries(
    'phrase',
    `
    1 | down down down | Down, down
    1 | drink me | DRINK
    1 | do cats eat bats | bats
    2 | curiouser and curiouser | Curiouser
    2 | how doth the little crocodile | crocodile
    3 | all have prizes | prizes
    5 | who are you said the Caterpillar | sternly
    5 | you are old Father William | Father William
    6 | speak roughly to your little boy | roughly
    6 | we're all mad here | we’re mad
    7 | no room no room | No room
    7 | twinkle twinkle little bat | Twinkle
    8 | off with her head | off with her head
    10 | beautiful soup so rich and green | tureen
    10 | will you walk a little faster | whiting snail
    10 | voice of the lobster | Lobster sugar
    12 | nothing but a pack of cards | pack of cards
    12 | sentence first verdict afterwards | Sentence first
    `,
  ),
  ...parseQueries(
    'paraphrase',
    `
    1 | she tumbles into a very deep hole | well
    1 | golden key opens a tiny door | golden key
    1 | she becomes smaller and smaller after a drink | telescope
    2 | she weeps until there is a lake around her | pool
    3 | wet animals run in a circle to get dry | caucus
    4 | too large for the room, arm out of the window | window elbow
    4 | a giant dog in the wood | puppy
    5 | one part of the fungus makes you taller | mushroom
    6 | a kitchen full of smoke and sneezing | sneezing
    7 | the clock is stuck at six | six o’clock
    8 | balls are alive and crawl away during the game | hedgehog
    11 | the hat maker gives evidence before the judge | Hatter witness
    12 | dream about strange creatures told to her sister | dream
    1 | she is bored because her sister's book has no pictures | pictures
    1 | she wonders whether she will fall right through the earth | through the earth
    2 | her feet are so far away that she wants to send them presents | boots Christmas
    2 | reciting lessons and getting the multiplication wrong | times five
    3 | a lecture about William the Conqueror | Conqueror
    4 | a lizard flies out of the fireplace | Bill chimney
    5 | her neck becomes so long that it rises above the trees | neck leaves
    6 | two servants with curly hair bow to one another | Footman curls
    6 | the animal fades away until only its smile is left | grin without
    7 | the sleepy animal is put into the teapot | teapot
    8 | cards lie flat on their faces when the royal procession comes | faces procession
    8 | the cat's head appears in the air above the game | croquet grin
    9 | a woman who digs her chin into Alice's shoulder | chin shoulder
    9 | school under the sea taught by an old turtle | Tortoise
    11 | the jurors write down their own names | slates names
    11 | a guinea pig is put in a bag | guinea-pigs bag
    12 | the oldest rule in the king's book is about height | mile high
    `,
  ),
];
