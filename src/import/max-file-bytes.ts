// The bound on files of books, apart from what reads them: who only checks a size loads no parser.

/** 25 MB: the most bytes that a book's file may have. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;
