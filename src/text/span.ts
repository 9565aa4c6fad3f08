/** A stretch of `Message.text`: `start` inclusive, `end` exclusive, in UTF-16 units as JavaScript slices. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
