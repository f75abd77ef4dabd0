// Texts in the encodings that books come in, text that was decoded wrongly before, and the languages they are in.

import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/import/container/decode.ts';
import { importBytes } from '../../src/import/import-file.ts';
import { detectLanguage, languageTag } from '../../src/import/language.ts';

const RUSSIAN =
  'Лодка вернулась к вечеру, когда туман уже закрыл маяк. Старик молча убрал сети и сел у огня. ';
const CHINESE = '傍晚时分，小船回来了，雾已经遮住了灯塔。老人一声不响地收起渔网，坐在火边。';
const JAPANESE = '夕方、霧が灯台を隠したころ、小舟は戻ってきた。老人は黙って網をしまい、火のそばに座った。';
const KOREAN =
  '저녁 무렵 안개가 등대를 가렸을 때 작은 배가 돌아왔다. 노인은 말없이 그물을 걷고 불가에 앉았다. ';
const POLISH =
  'Łódź wróciła pod wieczór, gdy mgła już zakryła latarnię. Stary człowiek bez słowa zwinął sieci. ';
const GREEK =
  'Η βάρκα γύρισε το βράδυ, όταν η ομίχλη είχε κιόλας κρύψει τον φάρο. Ο γέρος μάζεψε τα δίχτυα. ';
const FRENCH =
  'La barque revint vers le soir, quand la brume cachait déjà le phare. Le vieil homme rangea les filets à côté. ';

/** Bytes of a text in an encoding of single bytes or pairs, by looking each character up. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  for (let one = 0; one < 256; one += 1) {
    // Node 20 decodes these as Latin-1.
    const decoded = decoder.decode(Uint8Array.of(one));
    const single = encoding === 'windows-1252' ? windows1252(decoded) : decoded;
    if (!bytesOf.has(single) && single.length === 1 && single !== '\ufffd') bytesOf.set(single, [one]);
  }
  if (!/^(?:windows|koi8|iso)/.test(encoding)) {
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        const pair = decoder.decode(Uint8Array.of(lead, trail));
        if ([...pair].length === 1 && pair !== '\ufffd' && !bytesOf.has(pair))
          bytesOf.set(pair, [lead, trail]);
      }
    }
  }
  return Uint8Array.from([...text].flatMap((character) => bytesOf.get(character) ?? [0x3f]));
}

describe('decoding', () => {
  it.each([
    ['gb18030', CHINESE],
    ['big5', '傍晚時分，小船回來了，霧已經遮住了燈塔。老人一聲不響地收起漁網，坐在火邊。'],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['euc-kr', KOREAN],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1253', GREEK],
    ['iso-8859-2', POLISH],
    ['windows-1252', FRENCH],
    [
      'windows-1250',
      'Loď se vrátila k večeru, když mlha už zakryla maják. Stařec mlčky sbalil sítě a žert odešel. ',
    ],
    [
      'windows-1254',
      'Tekne akşama doğru döndü, sis çoktan feneri örtmüştü. Yaşlı adam sessizce ağları topladı. ',
    ],
    ['windows-1255', 'הסירה חזרה לעת ערב, כשהערפל כבר כיסה את המגדלור. הזקן אסף את הרשתות בשתיקה. '],
    ['windows-1256', 'عاد القارب مساء حين كان الضباب قد حجب المنارة. جمع الشيخ شباكه صامتا وجلس قرب النار. '],
    [
      'windows-1257',
      'Valtis grįžo vakare, kai rūkas jau slėpė švyturį. Senis tylėdamas susidėjo tinklus ir žvejo ąsotį. ',
    ],
    ['windows-874', 'เรือกลับมาตอนเย็นเมื่อหมอกบังประภาคารแล้ว ชายชราเก็บอวนเงียบๆ และนั่งลงข้างกองไฟ '],
    ['windows-1253', 'Άνοιξε η πόρτα και μπήκε ο γέρος. Άφησε τα δίχτυα και κάθισε κοντά στη φωτιά. '],
    ['iso-8859-5', RUSSIAN],
    [
      'koi8-u',
      'Човен повернувся надвечір, коли туман уже сховав маяк. Ґедзь її не чув, і дід мовчки зібрав сіті. ',
    ],
  ])('finds %s in the bytes', (encoding, sentence) => {
    const text = sentence.repeat(6);
    expect(decodeText(encode(text, encoding))).toBe(text);
  });

  it.each([
    ['Russian', RUSSIAN],
    ['Chinese', CHINESE],
    ['Japanese', JAPANESE],
    ['Korean', KOREAN],
    ['Thai', 'เรือกลับมาตอนเย็นเมื่อหมอกบังประภาคารแล้ว ชายชราเก็บอวนเงียบๆ '],
    ['French', FRENCH],
  ])('finds UTF-16 without a mark, in both orders: %s', (_, sentence) => {
    const text = `${sentence}\n\n`.repeat(6);
    const little = Buffer.from(text, 'utf16le');
    expect(decodeText(little)).toBe(text);
    expect(decodeText(Buffer.from(little).swap16())).toBe(text);
  });

  it('reads Japanese that switches its characters by escape sequences', () => {
    const line = '\x1b$B>.=.$OLa$C$F$-$?!#\x1b(B\n';
    expect(decodeText(Buffer.from(line.repeat(9), 'latin1'))).toBe(
      new TextDecoder('iso-2022-jp').decode(Buffer.from(line.repeat(9), 'latin1')),
    );
  });

  it('composes the tones that Vietnamese sets by themselves', () => {
    const decomposed =
      'Con thuyê\u0300n trơ\u0309 vê\u0300 lu\u0301c chiê\u0300u tô\u0301i, đê\u0301n bơ\u0300. ';
    expect(decodeText(encode(decomposed.repeat(9), 'windows-1258'))).toBe(
      decomposed.repeat(9).normalize('NFC'),
    );
  });

  it.each([
    ['Russian for DOS', (text: string) => encode(text, 'ibm866'), RUSSIAN],
    ['Polish for DOS', (text: string) => Buffer.from(text.replace(/[ąćęłńóśźż]/g, '\x88'), 'latin1'), POLISH],
  ])('refuses %s with how to save it', (_, bytesOf, sentence) => {
    expect(() => decodeText(bytesOf(sentence.repeat(9)))).toThrow('unknown-encoding');
  });

  it('reads an English text with curly quotes as Windows-1252, as before', () => {
    const text = '“It’s late,” said the old man—“too late for the nets.” '.repeat(6);
    expect(decodeText(encode(text, 'windows-1252'))).toBe(text);
  });

  it.each([FRENCH, RUSSIAN, '“It’s late,” he said—“too late…” '])(
    'repairs UTF-8 that was read as Windows-1252: %s',
    (sentence) => {
      const text = sentence.repeat(4);
      const misread = new TextDecoder('latin1').decode(new TextEncoder().encode(text));
      const saved = [...misread].map((character) => windows1252(character)).join('');
      expect(decodeText(new TextEncoder().encode(saved))).toBe(text);
    },
  );

  it('refuses a text whose letters were lost, and says how to save it', () => {
    const lost = new TextDecoder('latin1').decode(encode(RUSSIAN.repeat(4), 'windows-1251'));
    for (const text of [lost, `${'word '.repeat(60)}${'\ufffd'.repeat(20)}`])
      expect(() => decodeText(new TextEncoder().encode(text))).toThrow('unknown-encoding');
  });

  it.each([
    ['Latin', 'Navis sub vesperum rediit, cum nebula iam pharum texisset. Senex tacitus retia collegit. '],
    ['Welsh', 'Daeth y cwch yn ôl fin nos, pan oedd y niwl eisoes wedi cuddio’r goleudy. '],
    ['Vietnamese', 'Chiếc thuyền trở về lúc chập tối, khi sương mù đã che khuất ngọn hải đăng. '],
    ['Icelandic', 'Báturinn kom aftur undir kvöld, þegar þokan hafði þegar hulið vitann á höfðanum. '],
    [
      'nonsense verse',
      'The frimble grolled adown the brasky slithe, and all the mumbling tarbles were afleck. ',
    ],
  ])('takes %s', (_, sentence) => {
    expect(decodeText(new TextEncoder().encode(sentence.repeat(6)))).toBe(sentence.repeat(6));
  });
});

/** A character from 0x80 to 0x9F as Windows-1252 has it. */
function windows1252(character: string): string {
  const code = character.charCodeAt(0);
  const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
  return code >= 0x80 && code < 0xa0 ? (high[code - 0x80] ?? character) : character;
}

describe('the language of a book', () => {
  it.each([
    ...[
      ['en_US', 'en-US'],
      ['eng', 'en'],
      ['English', 'en'],
      ['EN', 'en'],
      ['fre', 'fr'],
      ['Deutsch', 'de'],
    ],
    ...[
      ['pt-br', 'pt-BR'],
      ['Portuguese (Brazil)', 'pt'],
      ['zh_Hant_TW', 'zh-Hant-TW'],
      ['中文-普通话', 'zh'],
    ],
    ...[
      ['und', null],
      ['', null],
      ['unknown', null],
      ['x', null],
      ['not a language', null],
    ],
  ])('is read from %j', (name, tag) => {
    expect(languageTag(name)).toBe(tag);
  });

  it.each([
    ...[
      ['ru', RUSSIAN],
      ['zh', CHINESE],
      ['ja', JAPANESE],
      ['ko', KOREAN],
      ['pl', POLISH],
      ['el', GREEK],
      ['fr', FRENCH],
    ],
    [
      'uk',
      'Човен повернувся надвечір, коли туман уже закрив маяк. Старий мовчки прибрав сіті й сів біля вогню. ',
    ],
    [
      'en',
      'The boat came back towards evening, when the fog had hidden the lighthouse and the old man was waiting. ',
    ],
    [
      'de',
      'Das Boot kam gegen Abend zurück, als der Nebel den Leuchtturm schon verdeckt hatte, und der Alte schwieg. ',
    ],
    [
      'es',
      'La barca volvió al anochecer, cuando la niebla ya había ocultado el faro, y el viejo no dijo nada. ',
    ],
    [
      'hu',
      'A csónak estefelé tért vissza, amikor a köd már eltakarta a világítótornyot. Az öreg hallgatott. ',
    ],
    ['he', 'הסירה חזרה לקראת ערב, כשהערפל כבר כיסה את המגדלור. הזקן אסף את הרשתות בשתיקה. '],
  ])('is found as %s in a text that does not say it', (language, sentence) => {
    expect(detectLanguage(sentence.repeat(3))).toBe(language);
  });

  it('is what the text is in, where the file says a language of another script', () => {
    const page = (lang: string, body: string) =>
      importBytes(Buffer.from(`<html lang="${lang}"><body><p>${body}</p></body></html>`), 'a.html', {
        sceneWords: null,
      });
    expect(page('en', RUSSIAN.repeat(20)).language).toBe('ru');
    expect(page('ru', RUSSIAN.repeat(20)).language).toBe('ru');
    // What a file says of its own script stands: the text does not know better.
    expect(page('en_GB', FRENCH.repeat(20)).language).toBe('en-GB');
  });

  it('is undetermined, with a doubt, where neither says it', () => {
    const { language, warnings } = importBytes(Buffer.from('12 34 56. '.repeat(200)), 'a.txt', {
      sceneWords: null,
    });
    expect(language).toBe('und');
    expect(warnings).toEqual([{ kind: 'unknown-language' }]);
  });
});
