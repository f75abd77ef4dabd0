// What style sheets say that matters to a text: emphasis, centring, what is hidden, and room that parts scenes.

export interface Look {
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly hidden?: boolean;
  /** As a line of its own, though its element is none. */
  readonly block?: boolean;
  readonly raised?: boolean;
  /** Empty room above it, in lines. */
  readonly above?: number;
}

export interface Styles {
  /** What the rules for these classes say together. */
  look(name: string, classes: readonly string[]): Look;
}

/** An element or none, and one class: `.italic`, `p.centred`. Other selectors depend on too much to be relied on. */
const SELECTOR = /^([a-z][a-z\d]*)?\.([\w-]+)$/i;
const MOST_RULES = 20_000;

/** Reads style sheets for rules about a class. */
export function readStyles(sheets: readonly string[]): Styles {
  const looks = new Map<string, Look>();
  let rules = 0;
  for (const sheet of sheets) {
    for (const [selectors, declarations] of rulesOf(withoutComments(sheet))) {
      rules += 1;
      if (rules > MOST_RULES) break;
      const look = lookOf(declarations);
      if (Object.keys(look).length === 0) continue;
      for (const selector of selectors.split(',')) {
        const found = SELECTOR.exec(selector.trim());
        if (found === null) continue;
        const key = `${found[1]?.toLowerCase() ?? ''}.${found[2]}`;
        looks.set(key, { ...looks.get(key), ...look });
      }
    }
  }
  return {
    look(name, classes) {
      let look: Look = {};
      for (const one of classes) look = { ...look, ...looks.get(`.${one}`), ...looks.get(`${name}.${one}`) };
      return look;
    },
  };
}

/** Selectors and bodies; those within an `@media` stand for themselves. */
function* rulesOf(sheet: string): Generator<readonly [selectors: string, declarations: string]> {
  let selectors = 0;
  let body = -1;
  for (let at = 0; at < sheet.length; at += 1) {
    const char = sheet[at];
    if (char === '{') {
      if (body !== -1) selectors = body;
      body = at + 1;
    } else if (char === '}') {
      if (body !== -1) yield [sheet.slice(selectors, body - 1), sheet.slice(body, at)];
      selectors = at + 1;
      body = -1;
    }
  }
}

function withoutComments(sheet: string): string {
  let text = '';
  let from = 0;
  for (let start = sheet.indexOf('/*'); start !== -1; start = sheet.indexOf('/*', from)) {
    text += sheet.slice(from, start);
    const end = sheet.indexOf('*/', start + 2);
    from = end === -1 ? sheet.length : end + 2;
  }
  return (text + sheet.slice(from)).replace(/<!--|-->/g, '');
}

/** What one `style` attribute or the body of one rule says. */
export function lookOf(declarations: string): Look {
  const look: { -readonly [Key in keyof Look]: Look[Key] } = {};
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    if (property === 'font-style') look.italic = /italic|oblique/.test(value);
    else if (property === 'font-weight') look.bold = value.startsWith('bold') || Number(value) >= 600;
    else if (property === 'text-align') look.centred = value === 'center';
    else if (property === 'display' && value === 'none') look.hidden = true;
    else if (property === 'visibility' && value === 'hidden') look.hidden = true;
    else if (property === 'display' && value === 'block') look.block = true;
    else if (property === 'vertical-align' && (value === 'super' || value === 'top')) look.raised = true;
    else if (property === 'margin-top' || property === 'padding-top') look.above = lines(value);
    else if (property === 'margin' || property === 'padding') look.above = lines(value.split(/\s+/)[0] ?? '');
  }
  return look;
}

/** A length in lines, of 16 pixels or 12 points each; 0 for what has no fixed length. */
function lines(value: string): number {
  const [, number = '0', unit = ''] = /^(-?[\d.]+)(em|rem|ex|px|pt|%|vh|)?/.exec(value) ?? [];
  const per: Readonly<Record<string, number>> = { em: 1, rem: 1, ex: 0.5, px: 1 / 16, pt: 1 / 12 };
  return Number(number) * (per[unit] ?? 0) || 0;
}
