// What the bot can show: small JSON values that hold every word and number of a picture, and nothing of a story's later text.

import type { CalendarPicture } from './calendar.ts';
import { drawCalendar } from './calendar.ts';
import { type CoverPicture, drawCover } from './cover.ts';
import type { CoverFilePicture } from './cover-file.ts';
import type { Drawing } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { drawQuote, type QuotePicture } from './quote.ts';
import { drawReaders, type ReadersPicture } from './readers.ts';

export type DrawnPicture = ReadersPicture | CalendarPicture | QuotePicture | CoverPicture;

export type Picture = DrawnPicture | CoverFilePicture;

/** Draws a picture: one function of a file for each kind. */
export function drawPicture(picture: DrawnPicture, fonts: Fonts): Drawing {
  switch (picture.kind) {
    case 'readers':
      return drawReaders(picture, fonts);
    case 'calendar':
      return drawCalendar(picture, fonts);
    case 'quote':
      return drawQuote(picture, fonts);
    case 'cover':
      return drawCover(picture, fonts);
  }
}

/** The name of the file in which a picture is attached. */
export function pictureFileName(picture: Picture): string {
  if (picture.kind !== 'cover-file') return `${picture.kind}.png`;
  return picture.format === 'jpeg' ? 'cover.jpg' : 'cover.png';
}

export const pictureContentType = (picture: Picture): string =>
  picture.kind === 'cover-file' ? `image/${picture.format}` : 'image/png';
