// What the cities that time zones are named after are called in other languages, where it is not as in English.

/** By language; a line has a zone and its city's name. Our own list, of the cities most asked for. */
const NAMES: Readonly<Record<string, string>> = {
  de: `Europe/Vienna Wien, Europe/Rome Rom, Europe/Prague Prag, Europe/Warsaw Warschau, Europe/Moscow Moskau,
    Europe/Athens Athen, Europe/Brussels Brüssel, Europe/Zurich Zürich, Europe/Lisbon Lissabon, Europe/Copenhagen Kopenhagen,
    Europe/Bucharest Bukarest, Europe/Kyiv Kiew, Europe/Luxembourg Luxemburg, Asia/Tokyo Tokio, Asia/Singapore Singapur,
    Asia/Shanghai Schanghai, Africa/Cairo Kairo, America/Mexico_City Mexiko-Stadt, America/Havana Havanna`,
  fr: `Europe/London Londres, Europe/Vienna Vienne, Europe/Rome Rome, Europe/Prague Prague, Europe/Warsaw Varsovie,
    Europe/Moscow Moscou, Europe/Athens Athènes, Europe/Brussels Bruxelles, Europe/Zurich Zurich, Europe/Lisbon Lisbonne,
    Europe/Copenhagen Copenhague, Europe/Bucharest Bucarest, Europe/Kyiv Kiev, Asia/Singapore Singapour, Africa/Cairo Le Caire,
    Africa/Algiers Alger, America/Mexico_City Mexico, America/Havana La Havane, Asia/Beirut Beyrouth, Asia/Seoul Séoul`,
  es: `America/New_York Nueva York, Europe/London Londres, Europe/Paris París, Europe/Berlin Berlín, Europe/Vienna Viena,
    Europe/Rome Roma, Europe/Prague Praga, Europe/Warsaw Varsovia, Europe/Moscow Moscú, Europe/Athens Atenas,
    Europe/Brussels Bruselas, Europe/Zurich Zúrich, Europe/Lisbon Lisboa, Europe/Copenhagen Copenhague, Europe/Dublin Dublín,
    Europe/Stockholm Estocolmo, Asia/Tokyo Tokio, Asia/Seoul Seúl, Africa/Cairo El Cairo, America/Mexico_City Ciudad de México,
    America/Havana La Habana, America/Los_Angeles Los Ángeles, America/Bogota Bogotá, America/Panama Panamá`,
  'pt-BR': `America/New_York Nova York, Europe/London Londres, Europe/Paris Paris, Europe/Berlin Berlim, Europe/Vienna Viena,
    Europe/Rome Roma, Europe/Prague Praga, Europe/Warsaw Varsóvia, Europe/Moscow Moscou, Europe/Athens Atenas,
    Europe/Brussels Bruxelas, Europe/Zurich Zurique, Europe/Lisbon Lisboa, Europe/Copenhagen Copenhague, Europe/Amsterdam Amsterdã,
    Europe/Stockholm Estocolmo, Asia/Tokyo Tóquio, Asia/Seoul Seul, Africa/Cairo Cairo, America/Mexico_City Cidade do México,
    America/Sao_Paulo São Paulo, America/Bogota Bogotá, America/Havana Havana`,
  ja: `Asia/Tokyo 東京, America/New_York ニューヨーク, America/Los_Angeles ロサンゼルス, America/Chicago シカゴ, Europe/London ロンドン,
    Europe/Paris パリ, Europe/Berlin ベルリン, Europe/Madrid マドリード, Europe/Rome ローマ, Europe/Vienna ウィーン, Europe/Lisbon リスボン,
    Europe/Moscow モスクワ, Asia/Seoul ソウル, Asia/Shanghai 上海, Asia/Hong_Kong 香港, Asia/Taipei 台北, Asia/Singapore シンガポール,
    Australia/Sydney シドニー, America/Sao_Paulo サンパウロ, America/Toronto トロント`,
};

const byLanguage: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(NAMES).map(([language, table]) => [
    language,
    new Map(
      table.split(/,\s+/u).map((entry) => {
        const [, zone = '', city = ''] = /^(\S+) (.+)$/su.exec(entry.trim()) ?? [];
        return [zone, city];
      }),
    ),
  ]),
);

/** A zone's city in a language; undefined where it is called as in English, or nobody has said. */
export function cityIn(language: string, zone: string): string | undefined {
  return byLanguage.get(language)?.get(zone);
}

/** Every name in another language of a zone's city. */
export function foreignCities(zone: string): readonly string[] {
  return [...new Set([...byLanguage.values()].flatMap((cities) => cities.get(zone) ?? []))];
}
