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
stick cane
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
stepfather stepmother stepdaughter
dad stepfather
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
snake serpent adder viper
dog hound
horse mare
cat kitten
bird goose
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
riddle puzzle
cut sever chop
finger thumb
grow bigger larger taller
shrink smaller shorter
advert advertisement
uncle aunt relative
dead body corpse
attack assault
tie bind bound
smoke pipe tobacco cigar
bed bedroom
fat stout
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
leave depart
arrive come
`;

/** Groups of folded words; a word may stand in several. */
export const SYNONYMS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));
