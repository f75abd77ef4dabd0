// What people call a place whose zone has another name: cities, countries, abbreviations; and zones renamed.

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

/** The names of places by zone, the zones most asked for first. */
export const placesByZone: ReadonlyMap<string, readonly string[]> = new Map(
  parseTable(PLACES, ' = ').map(([zone, places]) => [
    zone,
    places.split(', ').filter((place) => place !== ''),
  ]),
);

/** Today's name of a zone by its former one. */
export const renamedZones: ReadonlyMap<string, string> = new Map(parseTable(RENAMED, ' '));

/** An indented line goes on from the one before. */
function parseTable(table: string, between: string): [string, string][] {
  const lines = table.trim().replaceAll('\n  ', ' ').split('\n');
  return lines.map((line) => {
    const [key = '', ...rest] = line.split(between);
    return [key, rest.join(between)];
  });
}
