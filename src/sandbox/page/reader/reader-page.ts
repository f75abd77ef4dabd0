// What the reader is fed with: a page of a story, and what can be done from it. It knows nothing of Discord.

/** Something to press under a page. */
export interface ReaderAction {
  /** Given back in the event when it is pressed; unique on its page. */
  readonly id: string;
  readonly label: string;
  readonly isPrimary: boolean;
  readonly isDisabled: boolean;
}

export interface ReaderPage {
  /** The scene's name, as plain text. */
  readonly title: string;
  /** A line about it: the story, which scene it is, how long it takes. */
  readonly about: string;
  /** The text's paragraphs in Discord's markup, in order. */
  readonly paragraphs: readonly string[];
  /** Small print after the text, such as where the bookmark is. */
  readonly notes: readonly string[];
  readonly actions: readonly ReaderAction[];
}
