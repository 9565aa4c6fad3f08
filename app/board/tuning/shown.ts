import type { TuningTexts } from './texts';

const longest = 60;

/** A setting's value in one short line. */
export function shown(value: unknown, t: TuningTexts): string {
  if (value === true) return t('value.on');
  if (value === false) return t('value.off');
  const text = value === undefined || value === null ? '' : String(value).replace(/\s+/g, ' ').trim();
  if (text === '') return t('value.empty');
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
