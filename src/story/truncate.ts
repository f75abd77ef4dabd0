// Cutting a text where there is room for so much and no more.

/** The text with at most `most` characters, the last an ellipsis where it was cut; never inside a surrogate pair. */
export function truncate(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : `${text.slice(0, maxChars - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
