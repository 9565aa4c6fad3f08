import { readCheck } from './check';
import { given, type SettingProblem, type SettingReason } from './problem';

/** Where the account keeps things, and what it wants. */
export interface Account {
  /** Key of a user or organization field: yearly revenue. */
  readonly valueField?: string;
  /** Key of a user or organization field: days overdue. */
  readonly paymentField?: string;
  /** Id of the ticket field of type date that says when to come back. */
  readonly followUpField?: number;
  /** Tag of a ticket to come back to. */
  readonly followUpTag?: string;
  /** How the titles of the macros begin that offer something. */
  readonly offerMacros?: string;
  /** How the tags begin that say what set a hard ticket off and what would have helped. */
  readonly causeTags?: string;
  /** A reply on a critical ticket that lacks something is held once. */
  readonly saveReminder?: true;
  /** Where the life of flags is kept; absent: in the browser alone. */
  readonly flagStore?: 'tags' | 'object';
  /** Id of the multi-line text field of tickets that holds a trail of flags. */
  readonly flagField?: number;
  /** Key of the user field of type text that a customer's band is written to. */
  readonly healthField?: string;
  /** Tickets get a tag with the band of their customer. */
  readonly writeTags?: true;
  /** Groups that supervise. */
  readonly supervisorGroups: readonly number[];
}

/** Keys are read with the ticket by the very path they name, so nothing but a key may stand there. */
const key = /^[\w-]{1,100}$/;

/** What Zendesk keeps as one tag. */
const tag = /^[\p{L}\p{N}_/:.-]{1,80}$/u;

/** Zendesk's ids. */
const id = /^\d{1,15}$/;

/** Reads the account's names. Blank means not set; what is no key or id is named and left out. Never throws. */
export const readAccount = (
  raw: Readonly<Record<string, unknown>>,
): { readonly account: Account; readonly problems: readonly SettingProblem[] } => {
  const problems: SettingProblem[] = [];
  const read = (parameter: string, shape: RegExp, reason: SettingReason = 'wrong-shape'): string | undefined => {
    const text = raw[parameter] === undefined || raw[parameter] === null ? '' : given(raw[parameter]);
    if (text === '' || shape.test(text)) return text || undefined;
    problems.push({ parameter, given: text, reason });
    return undefined;
  };
  const valueField = read('value_field', key);
  const paymentField = read('payment_field', key);
  const followUpField = read('followup_field', id, 'not-a-number');
  // Zendesk keeps tags in lower case.
  const followUpTag = read('followup_tag', tag)?.toLowerCase();
  const offerMacros = read('offer_macros', /./);
  const causeTags = read('cause_tags', tag)?.toLowerCase();
  const flagStore = read('flag_store', /^(tags|object)$/i, 'unknown-name')?.toLowerCase();
  const flagField = read('flag_field', id, 'not-a-number');
  const check = (parameter: string): boolean => {
    const is = readCheck(raw[parameter]);
    if (is === undefined) problems.push({ parameter, given: given(raw[parameter]), reason: 'wrong-shape' });
    return is ?? false;
  };
  const reminds = check('save_reminder');
  const healthField = read('health_field', key);
  const writesTags = check('write_tags');
  const groups = words(raw.supervisor_groups).flatMap((word) => {
    if (id.test(word)) return [Number(word)];
    problems.push({ parameter: 'supervisor_groups', given: given(word), reason: 'not-a-number' });
    return [];
  });
  return {
    account: {
      ...(valueField && { valueField }),
      ...(paymentField && { paymentField }),
      ...(followUpField && { followUpField: Number(followUpField) }),
      ...(followUpTag && { followUpTag }),
      ...(offerMacros && { offerMacros }),
      ...(causeTags && { causeTags }),
      ...(reminds && { saveReminder: true }),
      ...((flagStore === 'tags' || flagStore === 'object') && { flagStore }),
      ...(flagField && { flagField: Number(flagField) }),
      ...(healthField && { healthField }),
      ...(writesTags && { writeTags: true }),
      supervisorGroups: groups,
    },
    problems,
  };
};

/** Keys of the customer's fields that the settings name: what has to be read with the ticket. */
export const mappedFields = (raw: Readonly<Record<string, unknown>>): readonly string[] =>
  fieldsOf(readAccount(raw).account);

/** The ticket's date field that the settings name. */
export const followUpFieldOf = (raw: Readonly<Record<string, unknown>>): number | undefined =>
  readAccount(raw).account.followUpField;

/** The same of settings that are read already. */
export const fieldsOf = ({ paymentField, valueField, healthField }: Account): readonly string[] =>
  [paymentField, valueField, healthField].filter((name) => name !== undefined);

/**
 * Those of them that a field of the customer's organization answers where the customer's own is empty. The band is
 * written to users alone, and read from nobody else.
 */
export const organizationFieldsOf = ({ paymentField, valueField }: Account): readonly string[] =>
  [paymentField, valueField].filter((name) => name !== undefined);

/** A list typed into one line, or handed over as a list or a single number. */
export const words = (raw: unknown): readonly string[] => {
  const parts: readonly unknown[] = Array.isArray(raw) ? raw : [raw ?? ''];
  return parts
    .flatMap((part) => (typeof part === 'string' ? part : given(part)).split(/[\s,;]+/))
    .filter((word) => word !== '');
};
