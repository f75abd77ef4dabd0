// A cover that a book brought with it: shown as it is, so that here it is only named.

export interface CoverFilePicture {
  readonly kind: 'cover-file';
  /** The id of its story. */
  readonly story: string;
  /** Of its bytes. */
  readonly hash: string;
  readonly format: 'png' | 'jpeg';
}
