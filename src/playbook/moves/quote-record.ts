import type { Move } from '../types';

/** Quote the record kindly; if we did promise, own it. */
export const quoteRecord: Move = { id: 'quote-record', answers: ['disputed-promise', 'advice-ignored'] };
