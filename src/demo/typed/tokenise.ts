// The words of a typed line: apart at white space, together in quotes.

export interface Token {
  readonly text: string;
  /** The name before a colon, as in `times:09:00`; null where there is none, or it stood in quotes. */
  readonly name: string | null;
  /** What comes after `name:`, or all of it; without its quotes. */
  readonly value: string;
  readonly quoted: boolean;
}

/** A name, if there is one, then quotes or no white space. Quotes may be curly, and need not be closed. */
const TOKEN = /(?:([a-zA-Z][\w-]*):)?(?:"([^"]*)"?|“([^”]*)”?|(\S+))?/y;

export function tokenise(line: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    if (/\s/.test(line[at] ?? '')) {
      at += 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(line);
    const [text = '', name, straight, curly, bare] = match ?? [];
    if (text === '') break;
    at += text.length;
    const quoted = straight !== undefined || curly !== undefined;
    tokens.push({ text, name: name ?? null, value: straight ?? curly ?? bare ?? '', quoted });
  }
  return tokens;
}
