// Time zones as people name them (a city, a country, an abbreviation, a typo of those), found as IANA names.

import { Temporal } from 'temporal-polyfill';

/**
 * Places and abbreviations that are no IANA name of their own, by zone; our own list, the zones most asked for
 * first. A name under several zones is ambiguous on purpose. An abbreviation or offset means the place people
 * there keep it for, with its summer time: who asks for EST wants New York's clock in July too.
 */
const PLACES = `
America/New_York = Boston, Washington, Washington DC, Miami, Philadelphia, Atlanta, Orlando, Tampa, Charlotte,
  Raleigh, Baltimore, Pittsburgh, Cleveland, Columbus, Cincinnati, Jacksonville, Richmond, Buffalo, Brooklyn,
  Manhattan, NYC, Florida, Massachusetts, Pennsylvania, Virginia, Maryland, Ohio, Connecticut, New Jersey,
  North Carolina, South Carolina, Maine, Vermont, New Hampshire, Rhode Island, Delaware, West Virginia, Georgia,
  EST, EDT, ET, Eastern, Eastern Time, US Eastern, EST5EDT, UTC-5, USA, US, United States
Europe/London = Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Cardiff, Bristol, Sheffield, Belfast,
  Newcastle, Nottingham, Oxford, Cambridge, Brighton, UK, United Kingdom, Great Britain, Britain, England,
  Scotland, Wales, Northern Ireland, GB, BST, GMT, Greenwich Mean Time
Europe/Paris = Lyon, Marseille, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, France, CET, CEST, MET, Central European Time, UTC+1
America/Los_Angeles = LA, San Francisco, Seattle, San Diego, San Jose, Portland, Sacramento, Oakland, Las Vegas,
  California, Oregon, Washington State, Nevada, PST, PDT, PT, Pacific, Pacific Time, US Pacific, PST8PDT, UTC-8,
  USA, US, United States
America/Chicago = Houston, Dallas, Austin, San Antonio, Minneapolis, St Louis, Kansas City, Milwaukee, Nashville,
  Memphis, New Orleans, Oklahoma City, Omaha, Birmingham, Fort Worth, Texas, Illinois, Minnesota, Wisconsin, Iowa,
  Missouri, Louisiana, Oklahoma, Kansas, Nebraska, Arkansas, Mississippi, Alabama, Tennessee, North Dakota,
  South Dakota, CST, CDT, CT, Central, Central Time, US Central, CST6CDT, UTC-6, USA, US, United States
Asia/Kolkata = Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Madras, Hyderabad, Pune, Ahmedabad,
  Jaipur, India, IST, India Time, UTC+5:30
Europe/Berlin = Munich, München, Hamburg, Frankfurt, Cologne, Köln, Stuttgart, Düsseldorf, Dortmund, Leipzig, Dresden,
  Hanover, Nuremberg, Bremen, Bonn, Germany, Deutschland, MEZ, MESZ
Asia/Tokyo = Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Kobe, Hiroshima, Japan, JST, UTC+9
Australia/Sydney = Canberra, Newcastle, Wollongong, New South Wales, AEST, AEDT, AET, UTC+10, Australia
America/Sao_Paulo = Rio de Janeiro, Rio, Brasilia, Belo Horizonte, Curitiba, Porto Alegre, Salvador, BRT, UTC-3, Brazil
America/Toronto = Montréal, Ottawa, Quebec, Quebec City, Hamilton, Mississauga, Ontario, Canada
America/Denver = Salt Lake City, Albuquerque, Colorado Springs, El Paso, Colorado, Utah, New Mexico, Wyoming, Montana,
  MST, MDT, MT, Mountain, Mountain Time, US Mountain, MST7MDT, UTC-7, USA, US, United States
Asia/Shanghai = Beijing, Peking, Shenzhen, Guangzhou, Canton, Chengdu, Chongqing, Wuhan, Tianjin, Nanjing, Hangzhou,
  Xian, China
Europe/Madrid = Barcelona, Valencia, Seville, Sevilla, Bilbao, Malaga, Zaragoza, Granada, Cordoba, Spain, España
Europe/Rome = Milan, Milano, Naples, Napoli, Turin, Florence, Venice, Bologna, Genoa, Palermo, Verona, Roma, Italy
Europe/Amsterdam = Rotterdam, The Hague, Utrecht, Eindhoven, Groningen, Netherlands, The Netherlands, Holland
Asia/Singapore = SGT, UTC+8
Asia/Manila = Quezon City, Cebu, Davao, Philippines, PHT
America/Mexico_City = Guadalajara, Puebla, CDMX, Mexico
Pacific/Auckland = Wellington, Christchurch, Dunedin, New Zealand, NZ, NZST, NZDT, UTC+12
Europe/Istanbul = Ankara, Izmir, Antalya, Constantinople, Turkey, Türkiye, TRT, UTC+3
Africa/Lagos = Abuja, Ibadan, Kano, Nigeria, WAT
Africa/Johannesburg = Cape Town, Durban, Pretoria, Soweto, South Africa, SAST
Asia/Dubai = Abu Dhabi, Sharjah, UAE, United Arab Emirates, GST, UTC+4
America/Argentina/Buenos_Aires = Rosario, La Plata, Argentina, ART
UTC = Coordinated Universal Time, Etc UTC, UTC+0, UTC-0
America/Vancouver = Victoria, Surrey, British Columbia, Canada
America/Edmonton = Calgary, Banff, Alberta, Canada
America/Winnipeg = Manitoba, Canada
America/Halifax = Nova Scotia, New Brunswick, AST, ADT, Atlantic Time, UTC-4, Canada
America/Regina = Saskatoon, Saskatchewan
America/St_Johns = Saint Johns, Newfoundland, NST, NDT, UTC-3:30, Canada
America/Phoenix = Tucson, Mesa, Scottsdale, Arizona, USA, US, United States
America/Detroit = Ann Arbor, Grand Rapids, Michigan
America/Indiana/Indianapolis = Fort Wayne, Indiana
America/Kentucky/Louisville = Lexington, Kentucky
America/Boise = Idaho
America/Anchorage = Fairbanks, Alaska, AKST, AKDT, UTC-9, USA, US, United States
Pacific/Honolulu = Hawaii, HST, UTC-10, USA, US, United States
America/Monterrey = Mexico
America/Cancun = Playa del Carmen, Mexico
America/Tijuana = Mexicali, Mexico
America/Bogota = Medellin, Cali, Cartagena, Colombia, COT
America/Lima = Cusco, Arequipa, Peru, PET
America/Santiago = Valparaiso, Chile, CLT
America/Caracas = Maracaibo, Venezuela, VET
America/Guayaquil = Quito, Ecuador
America/La_Paz = Santa Cruz, Bolivia
America/Asuncion = Paraguay
America/Montevideo = Uruguay
America/Manaus = Amazonas, Brazil
America/Noronha = UTC-2
America/Costa_Rica = San Jose
America/Tegucigalpa = Honduras
America/Managua = Nicaragua
America/Havana = Cuba
America/Port-au-Prince = Haiti
America/Santo_Domingo = Dominican Republic
America/Puerto_Rico = San Juan
America/Jamaica = Kingston
America/Nassau = Bahamas
America/Port_of_Spain = Trinidad, Trinidad and Tobago
Europe/Lisbon = Porto, Braga, Coimbra, Portugal, WET, WEST
Atlantic/Azores = UTC-1
Europe/Dublin = Cork, Galway, Limerick, Ireland, Eire
Europe/Brussels = Antwerp, Ghent, Bruges, Liege, Belgium
Europe/Zurich = Geneva, Genève, Basel, Bern, Lausanne, Switzerland
Europe/Vienna = Salzburg, Graz, Innsbruck, Linz, Wien, Austria
Europe/Stockholm = Gothenburg, Göteborg, Malmö, Uppsala, Sweden
Europe/Oslo = Bergen, Trondheim, Stavanger, Norway
Europe/Copenhagen = Aarhus, Odense, Denmark
Europe/Helsinki = Tampere, Turku, Espoo, Finland
Atlantic/Reykjavik = Iceland
Europe/Warsaw = Kraków, Cracow, Gdansk, Wroclaw, Poznan, Łódź, Warszawa, Poland
Europe/Prague = Brno, Ostrava, Praha, Czechia, Czech Republic
Europe/Bratislava = Kosice, Slovakia
Europe/Budapest = Debrecen, Hungary
Europe/Bucharest = Cluj, Cluj-Napoca, Timisoara, Iasi, Romania
Europe/Sofia = Plovdiv, Varna, Bulgaria
Europe/Athens = Thessaloniki, Greece, EET, EEST, Eastern European Time, UTC+2
Europe/Belgrade = Novi Sad, Serbia
Europe/Zagreb = Split, Dubrovnik, Croatia
Europe/Ljubljana = Slovenia
Europe/Sarajevo = Bosnia
Europe/Skopje = North Macedonia, Macedonia
Europe/Tirane = Tirana, Albania
Europe/Kyiv = Lviv, Odesa, Odessa, Kharkiv, Dnipro, Ukraine
Europe/Moscow = Saint Petersburg, St Petersburg, Kazan, Sochi, MSK, Russia
Asia/Yekaterinburg = Chelyabinsk, Perm, Ufa, Russia
Asia/Novosibirsk = Russia
Asia/Vladivostok = Khabarovsk, Russia
Europe/Minsk = Belarus
Europe/Vilnius = Kaunas, Lithuania
Europe/Riga = Latvia
Europe/Tallinn = Tartu, Estonia
Asia/Tbilisi = Georgia
Asia/Yerevan = Armenia
Asia/Baku = Azerbaijan
Asia/Jerusalem = Tel Aviv, Haifa, Israel, IDT
Asia/Beirut = Lebanon
Asia/Amman = Jordan
Asia/Riyadh = Jeddah, Mecca, Medina, Saudi Arabia
Asia/Qatar = Doha
Asia/Muscat = Oman
Asia/Baghdad = Basra, Erbil, Iraq
Asia/Tehran = Isfahan, Shiraz, Mashhad, Iran, IRST, UTC+3:30
Asia/Kabul = Afghanistan, UTC+4:30
Asia/Karachi = Lahore, Islamabad, Rawalpindi, Pakistan, PKT, UTC+5
Asia/Colombo = Sri Lanka
Asia/Kathmandu = Nepal, NPT, UTC+5:45
Asia/Dhaka = Chittagong, Bangladesh, BDT, UTC+6
Asia/Yangon = Myanmar, Burma, UTC+6:30
Asia/Tashkent = Uzbekistan
Asia/Almaty = Astana, Kazakhstan
Asia/Bangkok = Chiang Mai, Phuket, Thailand, ICT, UTC+7
Asia/Ho_Chi_Minh = Ho Chi Minh City, Hanoi, Da Nang, Vietnam
Asia/Phnom_Penh = Cambodia
Asia/Vientiane = Laos
Asia/Jakarta = Bandung, Surabaya, Medan, Yogyakarta, WIB, Indonesia
Asia/Makassar = Bali, Denpasar, WITA, Indonesia
Asia/Jayapura = WIT, Indonesia
Asia/Kuala_Lumpur = Penang, Johor Bahru, KL, Malaysia
Asia/Hong_Kong = HK, HKT, Kowloon
Asia/Taipei = Kaohsiung, Taichung, Taiwan
Asia/Seoul = Busan, Incheon, Daegu, South Korea, Korea, KST
Asia/Pyongyang = North Korea
Asia/Ulaanbaatar = Ulan Bator, Mongolia
Australia/Melbourne = Geelong, Victoria, Australia
Australia/Brisbane = Gold Coast, Cairns, Queensland, Australia
Australia/Adelaide = South Australia, ACST, ACDT, UTC+9:30, Australia
Australia/Perth = Western Australia, AWST, Australia
Australia/Darwin = Northern Territory, Australia
Australia/Hobart = Tasmania, Australia
Pacific/Noumea = New Caledonia, UTC+11
Pacific/Port_Moresby = Papua New Guinea
Pacific/Apia = Samoa
Pacific/Pago_Pago = American Samoa, SST, UTC-11
Pacific/Guam = ChST
Pacific/Tongatapu = Nukualofa, Tonga, UTC+13
Pacific/Kiritimati = UTC+14
Africa/Cairo = Alexandria, Giza, Egypt
Africa/Casablanca = Rabat, Marrakech, Marrakesh, Fes, Tangier, Morocco
Africa/Algiers = Oran, Algeria
Africa/Tunis = Tunisia
Africa/Tripoli = Libya
Africa/Nairobi = Mombasa, Kenya, EAT
Africa/Addis_Ababa = Ethiopia
Africa/Accra = Kumasi, Ghana
Africa/Abidjan = Ivory Coast, Côte d'Ivoire
Africa/Dakar = Senegal
Africa/Kampala = Uganda
Africa/Dar_es_Salaam = Tanzania, Zanzibar
Africa/Harare = Zimbabwe, CAT
Africa/Lusaka = Zambia
Africa/Luanda = Angola
Africa/Kinshasa = Congo
Africa/Douala = Yaounde, Cameroon
Africa/Maputo = Mozambique
Africa/Windhoek = Namibia
Africa/Kigali = Rwanda
Africa/Khartoum = Sudan
`;

/** What older Nodes still list (CLDR keeps first names), and what the tz database calls it now. */
const RENAMED = `
Africa/Asmera Africa/Asmara
America/Buenos_Aires America/Argentina/Buenos_Aires
America/Catamarca America/Argentina/Catamarca
America/Cordoba America/Argentina/Cordoba
America/Jujuy America/Argentina/Jujuy
America/Mendoza America/Argentina/Mendoza
America/Coral_Harbour America/Atikokan
America/Godthab America/Nuuk
America/Indianapolis America/Indiana/Indianapolis
America/Louisville America/Kentucky/Louisville
Asia/Calcutta Asia/Kolkata
Asia/Katmandu Asia/Kathmandu
Asia/Rangoon Asia/Yangon
Asia/Saigon Asia/Ho_Chi_Minh
Atlantic/Faeroe Atlantic/Faroe
Europe/Kiev Europe/Kyiv
Pacific/Enderbury Pacific/Kanton
Pacific/Ponape Pacific/Pohnpei
Pacific/Truk Pacific/Chuuk
`;

export interface ZoneChoice {
  /** An IANA name, as Temporal accepts it. */
  readonly zone: string;
  /** What matched, and the zone: `Boston (America/New_York)`. At most 100 characters. */
  readonly label: string;
}

interface Name extends ZoneChoice {
  readonly key: string;
  /** Whether it is a whole IANA name, which begins with a continent. */
  readonly whole: boolean;
}

/** How many zones `findZone` offers instead of one. */
const OFFERED = 5;

/** Longer than any name; what is typed beyond is not looked at for typos. */
const MOST_LETTERS = 48;

/** More typos than any; fits a byte with room to add. */
const FAR = 200;

/**
 * The zone a text names: an IANA name (old ones too, by their present name), a city, country, state, abbreviation
 * or offset, case and accents aside. Only an exact and unambiguous name is taken, since a story at the wrong hour
 * is worse than a question: for "Georgia" or "USA" all it may mean comes as suggestions, for "Lodnon" the nearest,
 * at most five, perhaps none.
 */
export function findZone(
  text: string,
): { readonly zone: string } | { readonly suggestions: readonly string[] } {
  const exact = exactZones(text);
  const [zone = acceptedByTemporal(text.trim())] = exact;
  if (zone !== null && exact.length < 2) return { zone };
  if (exact.length > 1) return { suggestions: exact };
  const [place, ...region] = text.split(',');
  if (region.length > 0 && place !== undefined) return findPlaceIn(place, region.join(','));
  return { suggestions: suggestZones(text, OFFERED).map(({ zone }) => zone) };
}

/** "Paris, France" is Paris; "Paris, Texas" is a question, not Paris. */
function findPlaceIn(place: string, region: string): ReturnType<typeof findZone> {
  const inRegion = exactZones(region);
  const both = exactZones(place).filter((zone) => inRegion.includes(zone));
  const [only] = both;
  if (only !== undefined && both.length === 1) return { zone: only };
  const near = suggestZones(place, OFFERED).map(({ zone }) => zone);
  return { suggestions: [...new Set([...both, ...inRegion, ...near])].slice(0, OFFERED) };
}

/**
 * Zones for autocomplete, at most `limit`, each once: exact names first, then cities and places that begin so,
 * then names with a word that does, and only where there are none, names a typo or two away. Among equals the
 * zones most asked for come first, then the alphabet. An empty prefix gives the zones most asked for.
 */
export function suggestZones(prefix: string, limit = 25): ZoneChoice[] {
  const query = keyOf(prefix);
  const all = names();
  const ranks: Name[][] = [[], [], []];
  for (const name of all) ranks[rankOf(name, query)]?.push(name);
  let ranked = ranks.flat();
  // "Paris, F" is on its way to "Paris, France".
  const comma = prefix.lastIndexOf(',');
  if (ranked.length === 0 && comma >= 0) return suggestZones(prefix.slice(0, comma), limit);
  if (ranked.length === 0) {
    const allowed = query.length < 4 ? 0 : query.length < 7 ? 1 : 2;
    const typos = typoCounter(query.slice(0, MOST_LETTERS), allowed);
    ranked = all
      .map((name) => ({ name, count: typos(name.key) }))
      .filter(({ count }) => Math.floor(count) <= allowed)
      .sort((a, b) => a.count - b.count)
      .map(({ name }) => name);
  }
  const chosen = new Map<string, ZoneChoice>();
  for (const { zone, label } of ranked) {
    if (chosen.size >= limit) break;
    if (!chosen.has(zone)) chosen.set(zone, { zone, label });
  }
  return [...chosen.values()];
}

function rankOf({ key, whole }: Name, query: string): number {
  if (key === query) return 0;
  // "am" is on its way to Amsterdam; "america" asks for America/New_York before American Samoa.
  if (key.startsWith(query)) return whole && key[query.length] !== ' ' ? 2 : 1;
  return key.includes(` ${query}`) ? 2 : 3;
}

/**
 * Damerau–Levenshtein distance (optimal string alignment), in letters, from what is typed to a name's key, or half
 * a letter more to the beginning of the key that is nearest; any number above `allowed` once it can only be more.
 * Typed arrays and only the band of columns that can still be near: without either a typo took 4 ms.
 */
function typoCounter(typed: string, allowed: number): (key: string) => number {
  let before = new Uint8Array(MOST_LETTERS + 2);
  let last = new Uint8Array(MOST_LETTERS + 2);
  let now = new Uint8Array(MOST_LETTERS + 2);
  return (key) => {
    const width = Math.min(key.length, MOST_LETTERS);
    for (let column = 0; column <= width; column++) last[column] = column;
    let least = 0;
    for (let row = 1; row <= typed.length; row++) {
      const first = Math.max(1, row - allowed);
      const end = Math.min(width, row + allowed);
      least = first === 1 ? row : FAR;
      now[first - 1] = least;
      const letter = typed.charCodeAt(row - 1);
      const previous = typed.charCodeAt(row - 2);
      for (let column = first; column <= end; column++) {
        const other = key.charCodeAt(column - 1);
        let cell = (last[column - 1] ?? FAR) + (letter === other ? 0 : 1);
        cell = Math.min(cell, (last[column] ?? FAR) + 1, (now[column - 1] ?? FAR) + 1);
        const swapped = row > 1 && column > 1 && previous === other && letter === key.charCodeAt(column - 2);
        if (swapped) cell = Math.min(cell, (before[column - 2] ?? FAR) + 1);
        now[column] = cell;
        if (cell < least) least = cell;
      }
      // Rows grow by one at most, and a swap adds one to the row before last: later rows can't be lower.
      if (least > allowed) return FAR;
      now[end + 1] = FAR;
      [before, last, now] = [last, now, before];
    }
    const whole = width <= typed.length + allowed ? (last[width] ?? FAR) : FAR;
    return Math.min(whole, least + 0.5);
  };
}

function exactZones(text: string): string[] {
  const query = keyOf(text);
  const named = names().filter(({ key }) => key === query);
  return [...new Set(named.map(({ zone }) => zone))];
}

/** Links that no list names, such as `Asia/Thimbu`. Temporal would take bare offsets and dates too: not here. */
function acceptedByTemporal(text: string): string | null {
  if (!/^[a-z][a-z0-9_+/-]*$/iu.test(text)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    return null;
  }
}

let built: readonly Name[] | undefined;

/** Every name there is, the zones most asked for first; built once, at the first call (about 10 ms). */
function names(): readonly Name[] {
  built ??= buildNames();
  return built;
}

function buildNames(): Name[] {
  const present = new Map(lines(RENAMED).map((line) => line.split(' ') as [string, string]));
  const places = new Map(lines(PLACES).map((line) => line.split(' = ') as [string, string]));
  const listed = Intl.supportedValuesOf('timeZone').map((zone) => present.get(zone) ?? zone);
  const olds = (zone: string) => [...present].flatMap(([old, now]) => (now === zone ? [old] : []));
  return [...new Set([...places.keys(), ...listed.sort()])].flatMap((zone) => {
    const others = (places.get(zone) ?? '').split(', ').filter((place) => place !== '');
    return [
      ...[zone, ...olds(zone)].flatMap((id) => namesOf(id, zone)),
      ...others.map((place) => ({ zone, label: `${place} (${zone})`, key: keyOf(place), whole: false })),
    ];
  });
}

/** An IANA name by its city, and whole. */
function namesOf(id: string, zone: string): Name[] {
  const city = id.slice(id.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const label = city === zone ? zone : `${city} (${zone})`;
  const name = { zone, label, key: keyOf(city), whole: false };
  return city === id ? [name] : [name, { zone, label, key: keyOf(id), whole: true }];
}

/** An indented line goes on from the one before. */
function lines(table: string): string[] {
  return table.trim().replaceAll('\n  ', ' ').split('\n');
}

const OFFSET = /^(?:utc|gmt)?\s*([+\-−])\s*0?(\d{1,2})(?::?(\d\d))?$/iu;
const UNDECOMPOSED = new Map(Object.entries({ ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' }));

/** What names are compared by: small letters without accents, single spaces, offsets as `utc+5:30`. */
function keyOf(text: string): string {
  const [offset, sign, hours, rest = '00'] = OFFSET.exec(text.trim()) ?? [];
  if (offset !== undefined) return `utc${sign === '+' ? '+' : '-'}${hours}${rest === '00' ? '' : `:${rest}`}`;
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœđı]/gu, (letter) => UNDECOMPOSED.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ (?:standard|daylight|summer) time$/u, ' time');
}
