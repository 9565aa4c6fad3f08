import type { Severity } from './types';

/** The mildest first. */
export const severities: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/** Above 0 where `a` is graver than `b`, below 0 where it is milder. */
export const compareSeverity = (a: Severity, b: Severity): number => severities.indexOf(a) - severities.indexOf(b);
