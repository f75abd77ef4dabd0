// How long notes of an author may be.

/** Notes under a heading, or closing ones without THE END before them, have at most this many words. */
export const MAX_NOTES_WORDS = 400;
