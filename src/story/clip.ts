// Cutting a text where there is room for so much and no more.

/** The text with at most `most` characters, the last an ellipsis where it was cut; never inside a surrogate pair. */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
