// What is wrong with a typed command, in words for whoever typed it.

export class CommandError extends Error {
  override readonly name = 'CommandError';
}
