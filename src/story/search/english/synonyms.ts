// English words that readers put for one another when they remember a story in words of their own.

const GROUPS = `
doctor physician surgeon medical
kill murder slay assassinate
die perish
start begin commence
child kid boy lad youngster
child girl lass maiden
marry wed wedding bride bridegroom husband wife marriage
fiance betrothed engaged engagement
steal rob thief burglar robber robbery theft burglary stolen
policeman police constable inspector officer detective
rich wealthy fortune
poor penniless poverty
money cash gold pounds pay fee wages salary
house home cottage villa mansion
ship boat vessel
jewel gem diamond stone precious
weapon gun pistol revolver rifle
big large huge great enormous
small little tiny
quick fast swift
happy glad joy pleased delighted
sad unhappy sorrow miserable melancholy
angry furious rage passion
afraid scared frightened fear terror terrified alarmed
cry weep sob tears
shout yell scream shriek
talk speak converse conversation
answer reply respond
ask inquire enquire question
look gaze stare glance
smart clever intelligent
stupid foolish silly fool
odd strange peculiar curious weird queer singular
letter note message telegram
photo photograph picture portrait
job work position situation post employment occupation profession
boss employer master
servant maid butler housekeeper page
father dad papa parent
mother mum mamma parent
sick ill illness disease fever
hurt injure injured wound wounded injury
food meal dinner supper breakfast lunch eat
drink wine beer brandy whisky
hide conceal secret hidden concealed
disguise costume dress disguised
find discover
vanish disappear
lie deceive trick pretend
escape flee
prison jail gaol imprisoned
trial court judge jury
guilty culprit criminal
dog hound
horse mare
road street lane
wood forest
shore beach coast
rain storm
night evening midnight
morning dawn
train railway station
carriage cab coach hansom trap
cloth clothes dress garment clothing
hat cap bonnet
shoe boot
hair beard whiskers
red scarlet crimson
dark black
live dwell reside lodge inhabit
buy purchase
present gift
enemy foe
friend companion comrade
king queen royal majesty
cook kitchen
game play
song sing tune
dance dancing
race run
uncle aunt relative
dead body corpse
attack assault
tie bind bound
smoke pipe tobacco cigar
thin slender lean
pale white
bottle glass
stairs staircase
close shut
finish end
throw fling toss hurl
hit strike blow beat
promise vow oath swear
save rescue
smile grin laugh
fade vanish disappear
burn fire flame blaze
beast animal creature pet
young youth lad
lock imprison prisoner captive
blame fault guilt
client visitor caller
crime felony
murderer killer assassin
poison venom
grave tomb coffin burial funeral
pray prayer church
priest clergyman parson vicar minister
soldier army war battle
sailor seaman mariner crew
captain skipper commander
sword blade knife dagger
wagon cart carriage
baby infant
twin brother sister sibling
son daughter heir
nephew niece cousin
neighbour neighbor
stranger visitor guest
gentleman lord nobleman
lady duchess countess noblewoman
beggar tramp vagrant
lawyer solicitor attorney barrister
teacher tutor governess schoolmaster
newspaper paper press
map chart plan
basement cellar vault
attic garret loft
roof ceiling
fireplace chimney hearth
yard garden court
lamp lantern candle light
sleep slumber doze
wake awake awaken
sleepy drowsy tired weary
bored dull tedious
brave courage bold
proud pride vain
kind gentle generous
cruel harsh brutal
beautiful pretty handsome lovely
ugly hideous
wet soaked damp
cold chill freezing
hot warm heat
loud noise noisy
quiet silent silence
wealthy rich
rabbit hare
teach learn lesson school
pupil student
faint swoon
blood bleed
bone skeleton skull
footprint track trace trail
clue evidence sign
examine inspect search
watch observe spy
guess deduce infer reason
confess admit confession
accuse charge arrest
punish punishment sentence
reward prize
choose select
refuse decline deny
warn threaten threat
insult offend
quarrel argue argument dispute
fight struggle
chase pursue follow
jump leap
climb mount
crawl creep
carry bear bring
push shove
pull drag
break smash
mend repair
paint colour color
write compose
own possess belong
bet wager
luck fortune chance
wish desire want
hope expect
love affection adore
hate dislike detest
remember recall recollect
forget forgot
happen occur
journey travel trip voyage
foreign abroad stranger
leave depart
arrive come
`;

/** Groups of folded words; a word may stand in several. */
export const SYNONYMS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));
