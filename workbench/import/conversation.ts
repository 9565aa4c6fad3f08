import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { LineError, type Thread, tagOf, type Words } from './thread';

const MINUTE = 60_000;

const time = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.check((at) => Number.isFinite(at), 'is no time'),
);
const said = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'is empty'),
);
const turn = v.object({ speaker: v.picklist(['customer', 'agent']), text: said, at: v.optional(time) });

/** A row of conversation JSONL: `{id, lang, text | turns, label?, y?, source?}`. */
const row = v.object({
  id: v.union([said, v.number()]),
  lang: v.optional(v.string()),
  text: v.optional(said),
  turns: v.optional(v.pipe(v.array(turn), v.minLength(1, 'has no turn'))),
  y: v.optional(v.number()),
  source: v.optional(v.string()),
});

/** True for a line that means to be a conversation. */
export const isConversation = (value: object): boolean =>
  'turns' in value || ('text' in value && !('requester' in value));

/**
 * A conversation as a thread. Times are taken from the file; missing ones are filled in by {@link fillTimes}. The ticket is
 * open where the customer has the last word, else solved; `y` and `source` become tags, the label is left out.
 * @param position counts the conversations of the file from 0
 */
export function readConversation(value: unknown, position: number, now: number): Thread {
  const parsed = v.safeParse(row, value);
  if (!parsed.success) throw new LineError(complaint(parsed.issues[0]));
  const { id, lang, text, turns, y, source } = parsed.output;
  const said = turns ?? (text === undefined ? [] : [{ speaker: 'customer' as const, text }]);
  const [first] = said;
  if (first === undefined) throw new LineError('has neither text nor turns');
  const times = fillTimes(
    said.map((each) => ('at' in each ? each.at : undefined)),
    now - (position + 1) * THREAD_APART,
    now,
  );
  const words = said.map(
    (each, at): Words => ({
      by: each.speaker === 'customer' ? 'requester' : { agent: String(id) },
      text: each.text,
      public: true,
      at: times[at] ?? now,
    }),
  );
  const key = String(id);
  return {
    externalId: `import:conversation:${key}`,
    subject: subjectOf(first.text),
    requester: {
      externalId: `import:conversation:${key}`,
      name: `Customer ${key}`,
      email: `c-${createHash('sha256').update(key).digest('hex').slice(0, 16)}@conversations.example`,
      ...(lang === 'ko' || lang === 'en' ? { locale: lang === 'ko' ? 'ko' : 'en-US' } : {}),
    },
    words,
    status: said.at(-1)?.speaker === 'customer' ? 'open' : 'solved',
    channel: said.length > 1 ? 'native_messaging' : 'email',
    tags: [...(y === undefined ? [] : [`y_${y}`]), ...(source ? [tagOf(`source_${source}`)] : [])],
    more: {},
    ...(said.some(({ speaker }) => speaker === 'agent') && { assignee: key }),
  };
}

/** Threads without times lie this far apart, the first line of the file nearest to now. */
const THREAD_APART = 7 * MINUTE;
/** Messages without times follow each other at this pace. */
const TURN_APART = 2 * MINUTE;

/**
 * Fills in times that a conversation does not tell: between two known ones evenly, before the first and after the last
 * known one two minutes apart, and where none is known so that the last message lies at `end`. Known times are kept
 * unless they run backwards; none lies after `now`.
 */
export function fillTimes(known: readonly (number | undefined)[], end: number, now: number): readonly number[] {
  const times: (number | undefined)[] = [...known];
  if (!times.some((at) => at !== undefined)) times[times.length - 1] = end;
  let before: number | undefined;
  for (const [index, at] of times.entries()) {
    if (at === undefined) continue;
    const steps = before === undefined ? 0 : index - before;
    const from = before === undefined ? undefined : times[before];
    if (from !== undefined) {
      times[index] = Math.max(at, from);
      for (let step = 1; step < steps; step += 1) {
        times[index - steps + step] = from + ((times[index] ?? from) - from) * (step / steps);
      }
    } else {
      for (let step = 1; step <= index; step += 1) times[index - step] = at - step * TURN_APART;
    }
    before = index;
  }
  const last = before ?? 0;
  for (let index = last + 1; index < times.length; index += 1) {
    times[index] = (times[last] ?? end) + (index - last) * TURN_APART;
  }
  return times.map((at) => Math.min(at ?? end, now));
}

const subjectOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

/** Where and why a value does not fit, without the value itself. */
export function complaint(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (path === null) return 'is not an object';
  return issue.kind === 'schema'
    ? `${path}: expected ${issue.expected ?? 'something else'}`
    : `${path} ${issue.message}`;
}
