import { given, type SettingProblem } from './problem';

/** Where the account keeps things. */
export interface Account {
  /** Key of a user or organization field: yearly revenue. */
  readonly valueField?: string;
  /** Key of a user or organization field: days overdue. */
  readonly paymentField?: string;
  /** Groups that may open the board; empty: every agent. */
  readonly supervisorGroups: readonly number[];
}

/** Keys are read with the ticket by the very path they name, so nothing but a key may stand there. */
const key = /^[\w-]{1,100}$/;

/** Reads the account's names. Blank means not set; what is no key or id is named and left out. Never throws. */
export const readAccount = (
  raw: Readonly<Record<string, unknown>>,
): { readonly account: Account; readonly problems: readonly SettingProblem[] } => {
  const problems: SettingProblem[] = [];
  const readKey = (parameter: string): string | undefined => {
    const text = raw[parameter] === undefined || raw[parameter] === null ? '' : given(raw[parameter]);
    if (text === '' || key.test(text)) return text || undefined;
    problems.push({ parameter, given: text, reason: 'wrong-shape' });
    return undefined;
  };
  const valueField = readKey('value_field');
  const paymentField = readKey('payment_field');
  const groups = words(raw.supervisor_groups).flatMap((word) => {
    if (/^\d{1,15}$/.test(word)) return [Number(word)];
    problems.push({ parameter: 'supervisor_groups', given: given(word), reason: 'not-a-number' });
    return [];
  });
  return {
    account: { ...(valueField && { valueField }), ...(paymentField && { paymentField }), supervisorGroups: groups },
    problems,
  };
};

/** A list typed into one line, or handed over as a list or a single number. */
export const words = (raw: unknown): readonly string[] => {
  const parts: readonly unknown[] = Array.isArray(raw) ? raw : [raw ?? ''];
  return parts
    .flatMap((part) => (typeof part === 'string' ? part : given(part)).split(/[\s,;]+/))
    .filter((word) => word !== '');
};
