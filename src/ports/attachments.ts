// The port to files that people attach to a command.

/** As the command names it: nothing of it is to be trusted. */
export interface Attachment {
  readonly url: string;
  readonly fileName: string;
  /** Bytes, as declared. */
  readonly size: number;
}

export interface Attachments {
  /** The whole file. @throws UserError where it is not Discord's, too big, slow or gone */
  fetch(attachment: Attachment): Promise<Uint8Array>;
}
