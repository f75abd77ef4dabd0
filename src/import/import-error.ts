// A file that can't be imported, and why, in words for people.

/** The message is one or two sentences for whoever brought the file: what is wrong, then what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
