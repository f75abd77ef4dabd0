// The words that books head their divisions with, in many languages. Data only; lower case, separated by spaces.

import type { HeadingKind } from './heading-kind.ts';

const LABELS: Readonly<Partial<Record<HeadingKind, readonly string[]>>> = {
  volume: ['volume vol tome band tomo volym bind том tom svazek kötet volumul cilt τόμος'],
  part: [
    'book part livre partie buch teil theil libro parte boek deel section phase cycle arc epoch',
    'часть книга частина część księga část díl kniha časť rész könyv partea cartea osa kirja del bok',
    'μέρος βιβλίο kısım kitap חלק ספר الجزء الكتاب phần quyển bagian llibre liber pars дел książka knyga',
  ],
  act: ['act acte akt aufzug acto atto jornada действие акт dějství felvonás akti πράξη perde'],
  chapter: [
    'chapter chap ch chapitre kapitel capitel capítulo capitulo capitolo capítol hoofdstuk stave adventure canto',
    'letter lesson story tale episode ep épisode folge episodio fit fytte night sermon essay fable idyl sonnet psalm',
    'veillée day week tag jour journée día giorno entry log lettre brief carta lettera',
    'глава розділ раздел письмо день эпизод серия kapitola poglavlje поглавље poglavje poglavlja kapitulli գլուխ თავი அத்தியாயம் hoofstuk باب sura 장 rozdział fejezet capitolul',
    'luku kapittel kapitlet kapitlen kafli peatükk nodaļa skyrius κεφάλαιο κεφαλαιο bölüm פרק الفصل فصل الباب अध्याय অধ্যায়',
    'บทที่ ตอนที่ chương hồi bab kabanata ĉapitro pennod caibidil caput kapitulua capitulum',
  ],
  scene: ['scene scène szene auftritt escena scena сцена jelenet kohtaus σκηνή sahne'],
};

/** The kind of division that each word heads. */
export const KIND_BY_LABEL: ReadonlyMap<string, HeadingKind> = new Map(
  Object.entries(LABELS).flatMap(([kind, lines]) =>
    lines.flatMap((line) => line.split(' ').map((word) => [word, kind as HeadingKind] as const)),
  ),
);

/** Labels that only count chapters: without a title such a chapter has none. */
export const NUMBER_ONLY_LABEL = /^(?:chap|ch$|kapitel|capitel|cap[íi]tul|capitol|hoofdstuk)/i;
