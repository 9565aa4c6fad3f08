import type { Facts } from '../../src/facts/facts';
import { DAY, type Instant } from '../../src/facts/instant';
import { HelpdeskError } from '../../src/helpdesk/error';
import { createRestHelpdesk } from '../../src/helpdesk/rest';
import type { RestSubject } from '../../src/helpdesk/rest/front';
import { systemClock } from '../shared/clock';
import { htmlText } from '../shared/html-text-anywhere';
import { type Account, restClient } from './account';
import { InputError } from './input';
import { startProgress } from './progress';
import { isoTime } from './time';
import { troubleLine } from './trouble-line';

export interface LiveRequest {
  readonly account: Account;
  readonly subject: { readonly ticket: number } | { readonly user: number };
  readonly asOf: Instant;
  readonly historyDays: number;
  /** Keys of the customer's fields that the settings map. */
  readonly fieldKeys: readonly string[];
  /** Those of them that the customer's organization may answer. */
  readonly organizationKeys: readonly string[];
  /** The ticket's date field that says when to come back. */
  readonly followUpField: number | undefined;
  readonly remark: (line: string) => void;
}

/**
 * The facts of a ticket, or of a customer's latest ticket, with the customer's history, as the account tells them now.
 *
 * @throws InputError in one line for everything that goes wrong on the way.
 */
export const liveFacts = async ({
  account,
  subject,
  asOf,
  historyDays,
  fieldKeys,
  organizationKeys,
  followUpField,
  remark,
}: LiveRequest): Promise<Facts> => {
  const [[kind, id] = ['ticket', 0]] = Object.entries(subject);
  const what = `${kind} ${id}`;
  const about: RestSubject = 'user' in subject ? { ...subject, until: asOf } : subject;
  const ask = restClient(account);
  let answers = 0;
  const helpdesk = createRestHelpdesk({
    client: async (path, signal) => {
      const answer = await ask(path, signal);
      answers += 1;
      return answer;
    },
    clock: systemClock,
    subject: about,
    readHtml: htmlText,
    fieldKeys: () => fieldKeys,
    organizationKeys: () => organizationKeys,
    followUpField,
  });
  const end = startProgress(() => `reading ${what} at ${account.origin}: ${answers} answers so far`, remark);
  try {
    const { facts } = await helpdesk.front();
    if (!facts) throw new HelpdeskError('unreadable', what);
    if (facts.ticket.createdAt > asOf) {
      throw new InputError(
        `${what} was opened ${isoTime(facts.ticket.createdAt)}, after --as-of: there is nothing to judge yet`,
      );
    }
    const history = await helpdesk.history({ customer: facts.customer.id, since: asOf - historyDays * DAY });
    if (!history.complete) remark(`the history is not complete: ${history.tickets.length} tickets could be read`);
    return { ...facts, history };
  } catch (error) {
    if (!(error instanceof HelpdeskError)) throw error;
    throw new InputError(troubleLine(error, { origin: account.origin, what, now: systemClock.now() }));
  } finally {
    end();
  }
};
