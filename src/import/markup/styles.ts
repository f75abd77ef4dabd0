// Reads the properties of style sheets that matter to a text: emphasis, centring, visibility, and space above.

export interface ElementStyle {
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly hidden?: boolean;
  /** Whether an inline element is shown on a line of its own. */
  readonly isBlock?: boolean;
  readonly isSuperscript?: boolean;
  /** Empty space above it, in lines. */
  readonly spaceAbove?: number;
}

export interface Stylesheet {
  /** The combined rules for these classes; a later class overrides an earlier one. */
  styleOf(name: string, classes: readonly string[]): ElementStyle;
}

/** One class, with or without an element: `.italic`, `p.centred`. Other selectors depend on context that is not tracked. */
const SELECTOR = /^([a-z][a-z\d]*)?\.([\w-]+)$/i;
const MAX_RULES = 20_000;

/** Reads the rules of style sheets that select by class. */
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
      let style: ElementStyle = {};
      for (const one of classes)
        style = { ...style, ...styleBySelector.get(`.${one}`), ...styleBySelector.get(`${name}.${one}`) };
      return style;
    },
  };
}

/** The rules of a style sheet; those inside an `@media` block apply always. */
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

const PROPERTIES = new Map<string, (value: string) => ElementStyle>([
  ['font-style', (value) => ({ italic: /italic|oblique/.test(value) })],
  ['font-weight', (value) => ({ bold: value.startsWith('bold') || Number(value) >= 600 })],
  ['text-align', (value) => ({ centred: value === 'center' })],
  ['display', (value) => (value === 'none' ? { hidden: true } : value === 'block' ? { isBlock: true } : {})],
  ['visibility', (value) => (value === 'hidden' ? { hidden: true } : {})],
  ['vertical-align', (value) => (value === 'super' || value === 'top' ? { isSuperscript: true } : {})],
  ['margin-top', (value) => ({ spaceAbove: toLines(value) })],
  ['padding-top', (value) => ({ spaceAbove: toLines(value) })],
  ['margin', (value) => ({ spaceAbove: toLines(value.split(/\s+/)[0] ?? '') })],
  ['padding', (value) => ({ spaceAbove: toLines(value.split(/\s+/)[0] ?? '') })],
]);

/** Reads the declarations of a `style` attribute or of one rule. */
export function parseDeclarations(declarations: string): ElementStyle {
  const style: ElementStyle = {};
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    Object.assign(style, PROPERTIES.get(property)?.(value));
  }
  return style;
}

/** A length in lines, each 16 pixels or 12 points high; 0 for relative lengths. */
function toLines(value: string): number {
  const [, number = '0', unit = ''] = /^(-?[\d.]+)(em|rem|ex|px|pt|%|vh|)?/.exec(value) ?? [];
  const per: Readonly<Record<string, number>> = { em: 1, rem: 1, ex: 0.5, px: 1 / 16, pt: 1 / 12 };
  return Number(number) * (per[unit] ?? 0) || 0;
}
