import { isCause } from '../flags/causes';
import { BANDS } from '../health/band';
import type { Filter } from './filter';
import type { BoardRow } from './types';

/** What an address keeps of a look at the board. */
export interface Look {
  readonly filter: Filter;
  readonly search: string;
  /** The rest as well, not today's number alone. */
  readonly all: boolean;
}

const languages: readonly BoardRow['language'][] = ['en', 'ko', 'other', 'unknown'];

/** As `group=7&flag=legal`: plain words, so that people can read and change it. */
export function lookToText({ filter, search, all }: Look): string {
  const { group, flag, band, language, brand, mine } = filter;
  const parts: readonly (readonly [string, string | number | undefined])[] = [
    ['group', group],
    ['flag', flag],
    ['band', band],
    ['language', language],
    ['brand', brand],
    ['mine', mine && 'yes'],
    ['all', all ? 'yes' : undefined],
    ['search', search.trim() === '' ? undefined : encodeURIComponent(wellFormed(search.trim()))],
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join('&');
}

/** Reads it back; what makes no sense filters nothing. Never throws. */
export function lookFromText(text: string): Look {
  const given = new Map(
    text.split('&').map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? ([part, ''] as const) : ([part.slice(0, at), decoded(part.slice(at + 1))] as const);
    }),
  );
  const group = given.get('group');
  const flag = given.get('flag') ?? '';
  const band = BANDS.find((one) => one === given.get('band'));
  const language = languages.find((one) => one === given.get('language'));
  const groupId = group === 'none' ? 'none' : idIn(group);
  const brand = idIn(given.get('brand'));
  return {
    filter: {
      ...(groupId !== undefined && { group: groupId }),
      ...((flag === 'any' || flag === 'unanswered' || isCause(flag)) && { flag }),
      ...(band && { band }),
      ...(language && { language }),
      ...(brand !== undefined && { brand }),
      ...(given.get('mine') === 'yes' && { mine: true }),
    },
    search: given.get('search') ?? '',
    all: given.get('all') === 'yes',
  };
}

const idIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

/** Half a letter, as a cut paste leaves it, cannot stand in an address. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
