// Who and what is named in two books, judged by hand: a line for each, all its names on it, `*` before the main cast.

/** Kinds stand at the beginning of a line; names that may head or follow stand apart by `=`, several of a kind by `|`. */
export const ALICE = `
* person: Alice = Miss Alice
* creature: White Rabbit = Rabbit
* person: Duchess
* creature: Cheshire Cat = Cat = Cheshire Puss
* person: Hatter = Mad Hatter
* creature: March Hare = Hare
* creature: Dormouse
* person: Queen of Hearts = Queen
* person: King of Hearts = King
* person: Knave of Hearts = Knave
* creature: Caterpillar
* creature: Gryphon
* creature: Mock Turtle
* creature: Mouse
* creature: Dodo
* creature: Lory
* creature: Duck
* creature: Eaglet
* creature: Pigeon
* creature: Bill = Lizard = Bill the Lizard
* creature: Dinah
* person: Footman = Frog-Footman = Fish-Footman
* person: Mary Ann
* person: Pat
* person: Father William
person: Mabel
person: Ada
person: Elsie | Tillie
person: William the Conqueror = William
person: Edgar Atheling
person: Shakespeare
creature: Lizard
creature: Crab
creature: Owl
creature: Panther
creature: Lobster
event: Lobster Quadrille
place: Paris | Rome | New Zealand | Australia | Nile | Canterbury | England | France
`;

export const SHERLOCK = `
* person: Sherlock Holmes = Mr. Holmes = Holmes = Master Holmes = Mister Sherlock Holmes = Mr. Sherlock Holmes
* person: Dr. Watson = Watson = John Watson
* person: Irene Adler = Irene = Miss Adler = Miss Irene = Miss Irene Adler
* person: King of Bohemia = King = Wilhelm Gottsreich Sigismond von Ormstein = Count Von Kramm
* person: Godfrey Norton = Mr. Godfrey Norton = Mr. Norton = Norton
* person: Jabez Wilson = Mr. Wilson = Mr. Jabez Wilson
* person: John Clay = Clay = Mr. John Clay
* person: Vincent Spaulding = Spaulding
* person: Duncan Ross = Mr. Duncan Ross
* person: Peter Jones = Mr. Jones = Jones
* person: Mr. Merryweather = Merryweather
* person: Mary Sutherland = Miss Sutherland = Miss Mary Sutherland
* person: Hosmer Angel = Mr. Angel = Hosmer = Mr. Hosmer Angel
* person: James Windibank = Mr. Windibank = Windibank = Mr. James Windibank
* person: Mr. Lestrade = Lestrade = Inspector Lestrade
* person: Charles McCarthy = Mr. Charles McCarthy = Mr. McCarthy
* person: James McCarthy = Mr. James McCarthy = James
* person: John Turner = Mr. Turner = Turner = Mr. John Turner
* person: Miss Turner = Alice Turner = Alice
* person: John Openshaw = Openshaw
* person: Elias = Colonel Openshaw = Elias Openshaw
* person: Joseph
* person: James Calhoun = Captain Calhoun = Captain James Calhoun
* person: Neville St. Clair = Neville = Mr. St. Clair = Mr. Neville St. Clair = St. Clair
* person: Mrs. St. Clair
* person: Hugh Boone = Boone
* person: Isa Whitney = Whitney = Mr. Isa Whitney
* person: Kate Whitney = Kate
* person: Inspector Bradstreet = Bradstreet
* person: Peterson
* person: Henry Baker = Mr. Baker = Baker = Mr. Henry Baker
* person: James Ryder = Mr. Ryder = Ryder
* person: John Horner = Horner
* person: Mr. Breckinridge = Breckinridge
* person: Countess of Morcar = Countess
* person: Mrs. Oakshott
* person: Catherine Cusack = Cusack
* person: Helen Stoner = Helen = Miss Stoner = Miss Helen Stoner
* person: Grimesby Roylott = Dr. Roylott = Roylott = Dr. Grimesby Roylott
* person: Julia
* person: Percy Armitage = Mr. Armitage = Armitage
* person: Victor Hatherley = Hatherley = Mr. Hatherley = Mr. Victor Hatherley
* person: Lysander Stark = Colonel Stark = Colonel Lysander Stark
* person: Mr. Ferguson = Ferguson
* person: Dr. Becher
* person: Robert St. Simon = Robert Walsingham de Vere St. Simon = Robert = Lord St. Simon = St. Simon = Lord Robert Walsingham de Vere St. Simon = Lord Robert St. Simon = Lord Robert
* person: Hatty Doran = Miss Doran = Miss Hatty Doran = Hatty
* person: Aloysius Doran = Mr. Doran = Mr. Aloysius Doran
* person: Flora Millar = Flora = Miss Flora Millar
* person: Francis H. Moulton = Mr. Moulton = Frank
* person: Alexander Holder = Mr. Holder = Holder
* person: Arthur = Arthur Holder
* person: Mary Holder = Miss Holder = Miss Mary Holder = Mary
* person: George Burnwell = Sir George = Sir George Burnwell
* person: Lucy Parr = Lucy
* person: Francis Prosper
* person: Violet Hunter = Miss Hunter = Miss Violet Hunter
* person: Jephro Rucastle = Mr. Rucastle = Rucastle = Mr. Jephro Rucastle
* person: Mrs. Rucastle
* person: Alice Rucastle = Miss Rucastle = Miss Alice = Miss Alice Rucastle
* person: Toller = Mr. Toller
* person: Mrs. Toller
* person: Mr. Fowler
* person: Miss Stoper
* group: Red-headed League = League
* thing: Copper Beeches
* place: Baker Street
* place: Briony Lodge
* place: Saxe-Coburg Square = Coburg Square
* place: Boscombe Valley
* place: Boscombe Pool
* place: Swandam Lane = Upper Swandam Lane
* place: Covent Garden = Covent Garden Market
* place: Alpha Inn = Alpha
* place: Stoke Moran
* place: Eyford
* place: Streatham
* place: Winchester
person: Archie
person: Patience Moran = Moran
person: Horace
person: Mary Jane
person: King of Scandinavia
person: Mrs. Turner
person: John Hare = Mr. John Hare
person: Ezekiah Hopkins
person: William Morris = Mr. William Morris
person: Gustave Flaubert
person: George Sand
person: Duchess of Devonshire
person: Mrs. Etherege
person: Mr. Hardy
person: Ned
person: William Crowder
person: Patience Moran
person: John Cobb
person: Dr. Willows
person: George Meredith
person: Clark Russell
person: Major Prendergast
person: Mr. Fordham = Fordham
person: Major Freebody
person: John Swain
person: De Quincey
person: Inspector Barton
person: Mrs. Henry Baker
person: Mrs. Hudson
person: Mr. Windigate
person: John Robinson
person: Maggie
person: Jem
person: Coroner
person: Mrs. Farintosh
person: Mrs. Stoner
person: Honoria Westphail = Miss Honoria Westphail
person: Colonel Warburton
person: Jeremiah Hayling = Mr. Jeremiah Hayling
person: Lord Backwater
person: Duke of Balmoral = Duke
person: Duchess of Balmoral
person: Lord Eustace
person: Clara St. Simon = Lady Clara St. Simon | Elise | Clotilde Lothman von Saxe-Meningen
person: Alicia Whittington = Lady Alicia Whittington
person: Lady St. Simon
person: Mrs. Francis Hay Moulton = Mrs. Moulton
person: Spence Munro = Colonel Spence Munro
person: Lord Southerton
thing: Morning Post
person: Balzac | Petrarch | Thoreau | Hercules
place: Odessa | Holland | London = City of London | Europe | Bohemia | England | Prague | Warsaw | New Jersey | Serpentine Avenue
place: St. John's Wood | Serpentine-mews | Regent Street | Church of St. Monica | Edgeware Road | Arnsworth Castle
place: Charing Cross | China | Lebanon | Pennsylvania | Fleet Street | St. James's Hall | City and Suburban Bank
place: Kensington | Oxford Street | Scotland Yard | Oxford | Scotland | Cornwall | Farrington Street | Bank of France
place: Marseilles | Tottenham Court Road | New Zealand | France | Leadenhall Street | Bordeaux | St. Pancras Hotel
place: Lyon Place | Camberwell | Fenchurch Street | Afghanistan | Paddington Station | Paddington | Herefordshire
place: Australia | Hatherley Farm = Hatherley Farm-house | Bristol | Stroud Valley | Severn | Victoria | Rotterdam
place: Melbourne | America | Florida | Sussex | India | Horsham | Portsdown Hill | Dundee | Georgia | United States
place: Waterloo Bridge | Waterloo Station = Waterloo | Pondicherry | Albert Dock | Isle of Wight | Atlantic | London Bridge
place: Lee | Kent | Cannon Street | Capital and Counties Bank | Fresno Street | Threadneedle Street | Middlesex | Surrey
place: Gravesend | London Road | Waterloo Bridge Road | Wellington Street | Bow Street | Thames | Goodge Street | Pall Mall
place: Amoy River | Wimpole Street | Harley Street | Wigmore Street | Holborn | Endell Street | Brixton Road | Kilburn
place: Berkshire | Hampshire | Calcutta | Reading | Crown Inn | Leatherhead | Harrow | Stoke Moran Manor House = Manor House
place: Victoria Street | Greenwich | Oxfordshire | Eyford Station | Grosvenor Square | San Francisco | Great Britain
place: California | Westbury House | Hanover Square | Lancaster Gate | Pacific | Hyde Park | Aberdeen | Munich
place: Trafalgar Square | Rockies | Montana | Arizona | Gordon Square | Paris | Northumberland Avenue | Metropolitan Station
place: Montague Place | Philadelphia | Black Swan Hotel | High Street | Southampton | Southampton Road | Ross | Savannah
`;
