import type { Channel } from '../facts/message';

/** A number that is exact, or a bound where only a list was read. */
export interface Tally {
  readonly n: number;
  readonly exact: boolean;
}

/** How often we and the customer were in touch. Minutes are calendar minutes. */
export interface Touchpoints {
  /** Counted tickets of the last 12 months, the one in front included; absent while the history is not read. */
  readonly tickets?: Tally;
  readonly openTickets?: Tally;
  /** This ticket's contacts by channel and direction, exact. */
  readonly contacts: readonly {
    readonly channel: Channel;
    readonly fromCustomer: number;
    readonly fromUs: number;
    readonly callMinutes: number;
  }[];
  readonly repliesByUs: number;
  readonly repliesByCustomer: number;
  /** Public agent replies over all counted tickets, as metric sets tell. */
  readonly repliesInHistory?: Tally;
  readonly firstReplyMinutes?: number;
  readonly longestWaitMinutes?: number;
  /** Over all counted tickets. */
  readonly reopens?: Tally;
  readonly handOffs?: Tally;
  readonly ratings?: { readonly good: number; readonly bad: number };
}
