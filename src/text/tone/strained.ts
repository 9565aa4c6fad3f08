/**
 * From here on a text counts as strained. On rows that the model had not seen, of both languages alike, it finds half
 * of the strained ones there and raises fewer than one calm text in a hundred (docs/tone-model.md).
 */
export const STRAINED = 0.4;
