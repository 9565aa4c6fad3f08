import type { TicketRow } from '../tickets/record';
import { ulid } from './ulid';

const DAY_MS = 86_400_000;

/** The account's one survey: a scale of five numbers, then room for words. */
const survey = { id: ulid(new Date(0), 1), version: 1, state: 'enabled' };
const scale = {
  id: ulid(new Date(0), 2),
  type: 'rating_scale_numeric',
  sub_type: 'customer_satisfaction',
};
const words = { id: ulid(new Date(0), 3), type: 'open_ended', sub_type: 'other' };

/** What the single call adds in the reader's language; lists leave it out. */
const worded = {
  scale: {
    headline: 'How would you rate the help you received?',
    options: [1, 2, 3, 4, 5].map((rating) => ({ rating, label: String(rating) })),
  },
  words: { headline: 'Is there anything you would like to add?' },
};

/** A ticket's row with the time of its answer. */
export type AnsweredRow = TicketRow & { rated_at: Date };

/**
 * A survey response as the API sends it, made of the ticket's rating: both tell of the same customer's words. `good` and
 * `bad` are the ends of the scale.
 */
export function responseRecord(row: AnsweredRow, withWords: boolean): Record<string, unknown> {
  const { satisfaction } = row;
  const id = ulid(row.rated_at, satisfaction?.id ?? 0);
  const zrn = `zen:ticket:${row.id}`;
  const times = {
    created_at: row.rated_at.toISOString(),
    updated_at: new Date(satisfaction?.updated_at ?? row.rated_at).toISOString(),
  };
  const good = satisfaction?.score === 'good';
  const comment = satisfaction?.comment ?? '';
  return {
    id,
    responder_id: row.requester_id,
    expires_at: new Date(row.rated_at.getTime() + 28 * DAY_MS).toISOString(),
    survey,
    subject_zrns: [zrn],
    subjects: [{ id: String(row.id), type: 'ticket', zrn }],
    answers: [
      {
        type: 'rating_scale',
        rating: good ? 5 : 1,
        rating_category: good ? 'good' : 'bad',
        question: { ...scale, ...(withWords ? worded.scale : {}) },
        ...times,
      },
      {
        ...(comment === '' ? { type: 'skipped' } : { type: 'open_ended', value: comment }),
        question: { ...words, ...(withWords ? worded.words : {}) },
        ...times,
      },
    ],
  };
}
