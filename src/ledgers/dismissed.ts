import type { Promised } from './promises';

/** Whether somebody of ours said that it is none: it is then owed to nobody, and only shown. */
export const isDismissed = ({ corrected }: Promised): boolean => corrected?.as === 'not-a-promise';
