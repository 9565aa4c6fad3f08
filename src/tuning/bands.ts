import type { Band } from '../health/band';

/** Worst first. The last two say nothing of a customer. */
export const BANDS: readonly Band[] = ['critical', 'strained', 'watch', 'healthy', 'new', 'unknown'];

export const isWorse = (band: Band, than: Band): boolean => BANDS.indexOf(band) < BANDS.indexOf(than);
