// A block of a plain text as typed, before its emphasis is converted.

export type RawBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly centred: boolean; readonly tight: boolean }
  | { readonly kind: 'verse' | 'note'; readonly text: string }
  | { readonly kind: 'break' };
