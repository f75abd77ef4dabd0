// The error for files that can't be imported, with a message for people.

/** Its message is one or two sentences for the person who imports the file: what is wrong, then what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
