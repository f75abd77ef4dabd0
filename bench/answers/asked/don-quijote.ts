// What a Spanish club asks about Don Quijote: kind | chapter read | question | words of the answer.

export const DON_QUIJOTE = `
who | 10 | ¿quién es el escudero de don Quijote? | Sancho escudero
who | 4 | ¿quién es en realidad Dulcinea? | Aldonza
who | 6 | ¿quién armó caballero a don Quijote? | ventero/castellano
who | 16 | ¿quién era Marcela? | Marcela pastora
who | 10 | ¿quiénes quemaron los libros? | ama/cura/barbero libros quem/corral/fuego
who | 76 | ¿quién es el Caballero de los Espejos? | Carrasco Espejos/caballero/bachiller
who | 30 | ¿quién es Cardenio? | Cardenio nombre
fact | 5 | ¿cómo se llama el caballo de don Quijote? | Rocinante
fact | 11 | ¿qué creía don Quijote que eran los molinos? | gigantes molinos
fact | 10 | ¿qué le prometió a Sancho? | ínsula
fact | 25 | ¿qué era en realidad el yelmo de oro? | bacía
fact | 20 | ¿qué le hicieron a Sancho en la venta? | manta
fact | 30 | ¿dónde hizo penitencia don Quijote? | Sierra Morena/peña
fact | 70 | ¿cómo se llama la mujer de Sancho? | Teresa/Juana mujer
paraphrase | 5 | el hidalgo se vuelve loco por leer demasiadas novelas | leer secó
paraphrase | 22 | confunde un rebaño con un ejército | ovejas/carneros
paraphrase | 26 | suelta a los presos y ellos le tiran piedras | llover tantas piedras
paraphrase | 54 | lo llevan de vuelta a su pueblo encerrado en un carro | jaula
phrase | 4 | en un lugar de la Mancha | lugar Mancha
phrase | 4 | la razón de la sinrazón | razón sinrazón
phrase | 68 | con la iglesia hemos dado | iglesia dado
phrase | 24 | el Caballero de la Triste Figura | Triste Figura
typo | 25 | que es el yelmo de manbrino | yelmo Mambrino
typo | 26 | quien es jines de pasamonte | Ginés
typo | 110 | donde esta la insula varataria | Barataria
later | 54 | ¿cómo muere don Quijote? | murió
later | 100 | ¿quién es el Caballero de la Blanca Luna? | Carrasco
later | 60 | ¿gobierna Sancho una ínsula? | Barataria
later | 80 | ¿qué es Clavileño? | Clavileño
later | 100 | ¿quién vence a don Quijote en Barcelona? | Luna
`;
