// What the bot can draw: small JSON values that hold every word and number of a picture, and nothing of a story's later text.

import type { CalendarPicture } from './calendar.ts';
import { drawCalendar } from './calendar.ts';
import { type CoverPicture, drawCover } from './cover.ts';
import type { Drawing } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { drawQuote, type QuotePicture } from './quote.ts';
import { drawReaders, type ReadersPicture } from './readers.ts';

export type Picture = ReadersPicture | CalendarPicture | QuotePicture | CoverPicture;

/** Draws a picture: one function of a file for each kind. */
export function drawPicture(picture: Picture, fonts: Fonts): Drawing {
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
export const pictureFileName = ({ kind }: Picture): string => `${kind}.png`;
