import type { NumberParameter } from './parameters';
import { given, type SettingProblem, type SettingReason } from './problem';

export type NumberReading = { readonly value: number } | { readonly problem: SettingProblem };

/**
 * One number setting as somebody typed it: a number or a text (local development hands over texts for everything), with a
 * decimal point or comma. Blank means the default. Never throws.
 */
export const readNumber = (parameter: NumberParameter, raw: unknown): NumberReading => {
  if (isBlank(raw)) return { value: parameter.default };
  const refuse = (reason: SettingReason): NumberReading => ({
    problem: { parameter: parameter.name, given: given(raw), reason, used: parameter.default },
  });
  const value =
    typeof raw === 'number' ? raw : typeof raw === 'string' ? toNumber(raw.trim(), parameter.whole) : Number.NaN;
  if (!Number.isFinite(value)) return refuse('not-a-number');
  if (parameter.whole && !Number.isInteger(value)) return refuse('not-whole');
  if (value < parameter.min || value > parameter.max) return refuse('out-of-range');
  return { value };
};

export const isBlank = (raw: unknown): boolean =>
  raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');

/** A comma is a decimal sign, but where only whole numbers make sense `1,095` is a thousand. */
const toNumber = (text: string, whole: boolean): number => {
  if (whole && /^\d{1,3}(,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
};
