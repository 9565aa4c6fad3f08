import { bandTag } from '../write-band';

/** What the account may get from us, each by a name that it is found again by. */
export type PieceId = 'health-field' | 'follow-up-field' | 'flag-field' | 'view' | 'offer-date' | 'offer-choice';

export type PieceKind = 'user_field' | 'ticket_field' | 'view' | 'macro';

export interface Piece {
  readonly id: PieceId;
  readonly kind: PieceKind;
  /** A user field is known by its key, all else by its title. */
  readonly name: string;
  /** As Zendesk takes it, under the name of its kind. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** Words of macros, in the language that the customers are written to. */
export interface MacroWords {
  readonly date: string;
  readonly choice: string;
}

/** How the titles of our macros begin: the setting `offer_macros`. */
export const OFFER = 'Offer::';
export const HEALTH_KEY = 'evenkeel_health';

const titles = {
  'follow-up-field': 'Evenkeel: come back on',
  'flag-field': 'Evenkeel: story of flags',
  view: 'Evenkeel: strained or critical',
  'offer-date': `${OFFER} a date for the solution`,
  'offer-choice': `${OFFER} two ways to choose from`,
} as const;

const macro = (id: 'offer-date' | 'offer-choice', words: string): Piece => ({
  id,
  kind: 'macro',
  name: titles[id],
  record: { title: titles[id], actions: [{ field: 'comment_value', value: words }] },
});

/** Everything that can be set up, in the order in which it is made. */
export const piecesOf = (words: MacroWords): readonly Piece[] => [
  {
    id: 'health-field',
    kind: 'user_field',
    name: HEALTH_KEY,
    record: { key: HEALTH_KEY, type: 'text', title: 'Evenkeel: health' },
  },
  {
    id: 'follow-up-field',
    kind: 'ticket_field',
    name: titles['follow-up-field'],
    record: { type: 'date', title: titles['follow-up-field'] },
  },
  {
    id: 'flag-field',
    kind: 'ticket_field',
    name: titles['flag-field'],
    record: { type: 'textarea', title: titles['flag-field'] },
  },
  {
    id: 'view',
    kind: 'view',
    name: titles.view,
    record: {
      title: titles.view,
      all: [
        { field: 'status', operator: 'less_than', value: 'solved' },
        { field: 'current_tags', operator: 'includes', value: `${bandTag('strained')} ${bandTag('critical')}` },
      ],
      output: { columns: ['subject', 'requester', 'assignee', 'updated'], sort_by: 'updated', sort_order: 'asc' },
    },
  },
  macro('offer-date', words.date),
  macro('offer-choice', words.choice),
];
