import * as v from 'valibot';
import { parseTime } from '../time';

/** A time as ISO 8601 or as milliseconds since 1970. */
const time = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.transform(parseTime))], 'expected a time (ISO 8601, or ms since 1970)'),
  v.number('expected a time (ISO 8601, or ms since 1970)'),
  v.finite('expected a time (ISO 8601, or ms since 1970)'),
  v.minValue(0, 'expected a time after 1970'),
  v.maxValue(253_402_300_799_999, 'expected a time before the year 10000'),
);

const turn = v.object({
  speaker: v.picklist(['customer', 'agent', 'system']),
  public: v.nullish(v.boolean(), true),
  at: v.nullish(time),
  text: v.string(),
});

const shared = {
  /** Comes back with the row's result. */
  id: v.union([v.pipe(v.string(), v.nonEmpty('expected an id')), v.number()], 'expected an id: a text or a number'),
  /** Language tag of the customer. */
  lang: v.nullish(v.string()),
  asOf: v.nullish(time),
  /** Zendesk's name of a channel, or ours; an unknown one is `other`. */
  channel: v.nullish(v.string(), 'email'),
  status: v.nullish(v.picklist(['new', 'open', 'pending', 'hold', 'solved', 'closed']), 'open'),
  /** The reply that is being written. */
  draft: v.nullish(v.string()),
};

const conversation = v.object({
  ...shared,
  turns: v.pipe(
    v.array(turn),
    v.check((turns) => turns.some(({ text }) => text.trim() !== ''), 'expected at least one turn with words'),
  ),
});

const single = v.pipe(
  v.object({
    ...shared,
    text: v.pipe(
      v.string(),
      v.check((text) => text.trim() !== '', 'expected words'),
    ),
  }),
  v.transform(({ text, ...row }) => ({ ...row, turns: [{ speaker: 'customer' as const, public: true, text }] })),
);

/** A conversation to judge. */
export type Row = v.InferOutput<typeof conversation>;
export type Turn = v.InferOutput<typeof turn>;

/** A line of a file of conversations, or why it is none; the reason holds nothing of the line's own words. */
export const readRow = (line: string): { readonly row: Row } | { readonly broken: string } => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { broken: 'is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { broken: 'is no JSON object' };
  if (!('turns' in value) && !('text' in value)) return { broken: 'has neither turns nor text' };
  const result = 'turns' in value ? v.safeParse(conversation, value) : v.safeParse(single, value);
  if (result.success) return { row: result.output };
  const [issue] = result.issues;
  return { broken: `${v.getDotPath(issue) ?? 'row'}: ${reasonOf(issue)}` };
};

const reasonOf = ({ message, received, expected }: v.BaseIssue<unknown>): string => {
  if (message.startsWith('expected')) return message;
  return received === 'undefined' ? 'is missing' : `expected ${expected ?? 'something else'}`;
};
