/**
 * For so many transactions what was written stays noted in the table `changes`: whoever deletes it never deletes what is
 * younger, and so whoever asks since then knows that nothing is missing.
 */
export const REMEMBERED = 3000;
