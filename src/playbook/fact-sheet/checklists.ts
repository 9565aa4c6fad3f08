import type { ActionId, PeopleItemId, RecordItemId } from './types';

/** One action: what the record can say to it, and what people decide. */
export interface Checklist {
  readonly id: ActionId;
  readonly record: readonly RecordItemId[];
  readonly people: readonly PeopleItemId[];
}

/** The five actions, the mildest first; letting go is never the next step by itself, and preventing always is one. */
export const checklists: readonly Checklist[] = [
  {
    id: 'weigh',
    record: ['more-than-usual', 'payment-overdue', 'doubts-value', 'went-public'],
    people: ['worth-it', 'if-lost'],
  },
  {
    id: 'talk',
    record: [
      'our-part',
      'owe-now',
      'changing-demands',
      'beyond-agreed',
      'disputed-promise',
      'advice-ignored',
      'wants-supervisor',
    ],
    people: ['concerns', 'can-do', 'same-page'],
  },
  {
    id: 'refer',
    record: ['open-tickets', 'open-promises'],
    people: ['better-fit', 'fit-wants', 'customer-wants'],
  },
  {
    id: 'let-go',
    record: ['abuse', 'owe-now', 'open-tickets', 'payment-overdue'],
    people: ['which-manager', 'contract', 'wording', 'transition'],
  },
  {
    id: 'prevent',
    record: ['no-time-frame', 'doubts-value', 'beyond-agreed'],
    people: ['which-claim', 'who-takes-it'],
  },
];
