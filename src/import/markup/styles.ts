// What style sheets say that matters to a text: emphasis, centring, what is hidden, and room that parts scenes.

export interface ElementStyle {
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly hidden?: boolean;
  /** As a line of its own, though its element is none. */
  readonly isBlock?: boolean;
  readonly isSuperscript?: boolean;
  /** Empty room above it, in lines. */
  readonly spaceAbove?: number;
}

export interface Stylesheet {
  /** What the rules for these classes say together. */
  styleOf(name: string, classes: readonly string[]): ElementStyle;
}

/** An element or none, and one class: `.italic`, `p.centred`. Other selectors depend on too much to be relied on. */
const SELECTOR = /^([a-z][a-z\d]*)?\.([\w-]+)$/i;
const MAX_RULES = 20_000;

/** Reads style sheets for rules about a class. */
export function parseStylesheets(sheets: readonly string[]): Stylesheet {
  const styleBySelector = new Map<string, ElementStyle>();
  let rules = 0;
  for (const sheet of sheets) {
    for (const [selectors, declarations] of cssRules(withoutComments(sheet))) {
      rules += 1;
      if (rules > MAX_RULES) break;
      const style = parseDeclarations(declarations);
      if (Object.keys(style).length === 0) continue;
      for (const selector of selectors.split(',')) {
        const found = SELECTOR.exec(selector.trim());
        if (found === null) continue;
        const key = `${found[1]?.toLowerCase() ?? ''}.${found[2]}`;
        styleBySelector.set(key, { ...styleBySelector.get(key), ...style });
      }
    }
  }
  return {
    styleOf(name, classes) {
      let look: ElementStyle = {};
      for (const one of classes)
        look = { ...look, ...styleBySelector.get(`.${one}`), ...styleBySelector.get(`${name}.${one}`) };
      return look;
    },
  };
}

/** Selectors and bodies; those within an `@media` stand for themselves. */
function* cssRules(sheet: string): Generator<readonly [selectors: string, declarations: string]> {
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
export function parseDeclarations(declarations: string): ElementStyle {
  const style: { -readonly [Key in keyof ElementStyle]: ElementStyle[Key] } = {};
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    if (property === 'font-style') style.italic = /italic|oblique/.test(value);
    else if (property === 'font-weight') style.bold = value.startsWith('bold') || Number(value) >= 600;
    else if (property === 'text-align') style.centred = value === 'center';
    else if (property === 'display' && value === 'none') style.hidden = true;
    else if (property === 'visibility' && value === 'hidden') style.hidden = true;
    else if (property === 'display' && value === 'block') style.isBlock = true;
    else if (property === 'vertical-align' && (value === 'super' || value === 'top'))
      style.isSuperscript = true;
    else if (property === 'margin-top' || property === 'padding-top') style.spaceAbove = toLines(value);
    else if (property === 'margin' || property === 'padding')
      style.spaceAbove = toLines(value.split(/\s+/)[0] ?? '');
  }
  return style;
}

/** A length in lines, of 16 pixels or 12 points each; 0 for what has no fixed length. */
function toLines(value: string): number {
  const [, number = '0', unit = ''] = /^(-?[\d.]+)(em|rem|ex|px|pt|%|vh|)?/.exec(value) ?? [];
  const per: Readonly<Record<string, number>> = { em: 1, rem: 1, ex: 0.5, px: 1 / 16, pt: 1 / 12 };
  return Number(number) * (per[unit] ?? 0) || 0;
}
