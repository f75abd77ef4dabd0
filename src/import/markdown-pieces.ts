// The pieces of a Markdown text in reading order: lists and quotes dissolved into the lines they are shown as.

import type { Token } from 'markdown-it';

export type MarkdownPiece =
  | { readonly kind: 'heading'; readonly level: number; readonly content: Token }
  | {
      readonly kind: 'text';
      /** Signs of the quotes around it, for each of its lines. */
      readonly quote: string;
      /** Bullets and numbers of the list items that begin here, for its first line. */
      readonly bullet: string;
      /** Null where a list item is empty. */
      readonly content: Token | null;
      /** Whether no blank line parts it from the text before. */
      readonly follows: boolean;
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'note'; readonly content: Token }
  | { readonly kind: 'break' };

interface Container {
  readonly quote: string;
  /** Empty once it was shown. */
  bullet: string;
  /** Which it begins on. */
  readonly line: number;
}

export function* piecesOf(tokens: readonly Token[]): Generator<MarkdownPiece> {
  const containers: Container[] = [];
  let open: Token | undefined;
  let lineAfterText = -1;
  const text = (content: Token | null, [first, end]: readonly [number, number]): MarkdownPiece => {
    const quote = containers.map((each) => each.quote).join('');
    const bullet = containers.map((each) => each.bullet).join('');
    for (const each of containers) each.bullet = '';
    const follows = first === lineAfterText;
    lineAfterText = end;
    return { kind: 'text', quote, bullet, content, follows };
  };
  /** List items in which no text has come yet. */
  function* emptyItems() {
    const first = containers.find(({ bullet }) => bullet !== '');
    if (first !== undefined) yield text(null, [first.line, first.line + 1]);
  }
  const inline = (token: Token, line: number): MarkdownPiece => {
    if (open?.type === 'note_open') return { kind: 'note', content: token };
    if (open?.type === 'heading_open' && containers.length === 0)
      return { kind: 'heading', level: Number(open.tag.slice(1)), content: token };
    return text(token, token.map ?? [line, line]);
  };
  for (const token of tokens) {
    const line = token.map?.[0] ?? lineAfterText;
    switch (token.type) {
      case 'inline':
        yield inline(token, line);
        if (open?.type !== 'paragraph_open') lineAfterText = -1;
        break;
      case 'blockquote_open':
        containers.push({ quote: '> ', bullet: '', line });
        break;
      case 'list_item_open':
        containers.push({ quote: '', bullet: `${token.info}${token.markup} `, line });
        break;
      case 'list_item_close':
        yield* emptyItems();
        containers.pop();
        break;
      case 'blockquote_close':
        containers.pop();
        break;
      case 'fence':
      case 'hr':
        yield* emptyItems();
        yield token.type === 'hr' ? { kind: 'break' } : { kind: 'code', text: token.content };
        lineAfterText = -1;
        break;
    }
    open = token;
  }
}
