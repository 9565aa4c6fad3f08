import * as v from 'valibot';
import { COMPANY, MACROS, MARK, USER_FIELDS } from './company';
import { bringCustomers, castAgents } from './people';
import { stories } from './stories/index';
import { bringTickets, type TicketCounts } from './tickets';
import { connect, type Zendesk } from './zendesk';

export { ZendeskError } from './zendesk';

export interface SeedOptions {
  /** Root of the account: `http://127.0.0.1:PORT` or `https://SUBDOMAIN.zendesk.com`. */
  readonly baseUrl: string;
  /** OAuth access token of an admin. */
  readonly token: string;
  /** All times of the stories end before this instant (milliseconds since 1970); the present if absent. */
  readonly now?: number;
  /** Gets one line of progress at a time. */
  readonly log: (line: string) => void;
  /** Longest `Retry-After` that is waited out. */
  readonly patienceSeconds?: number;
}

/**
 * Brings the demo company into a helpdesk through its REST API. Records are known by their external ids: a second run
 * adds nothing, and one that was cut off goes on where it stopped. Nothing is ever deleted.
 * @throws ZendeskError with one line that says what is wrong
 */
export async function seed(options: SeedOptions): Promise<TicketCounts> {
  const { log, now = Date.now() } = options;
  const zendesk = await connect(options);
  const count = stories.reduce((sum, { tickets }) => sum + tickets.length, 0);
  log(`${COMPANY}: ${stories.length} stories with ${count} tickets go to ${zendesk.url}`);
  if (zendesk.real) {
    log(`what is made carries an external id that begins with "${MARK}:"; nothing is deleted, no agents are added`);
  }
  await bringFields(zendesk);
  await bringMacros(zendesk);
  const cast = await castAgents(zendesk, log);
  const customers = await bringCustomers(zendesk, stories, cast, now);
  log(`customers: ${customers.size}`);
  const counts = await bringTickets(zendesk, stories, cast, customers, now, log);
  log(`done: ${counts.created} tickets made, ${counts.found} were there`);
  return counts;
}

async function bringFields(zendesk: Zendesk): Promise<void> {
  const keys = v.array(v.object({ key: v.string() }));
  const there = await zendesk.list('userFields', keys);
  for (const field of USER_FIELDS) {
    if (!there.some(({ key }) => key === field.key)) await zendesk.create('userFields', field, v.unknown());
  }
}

async function bringMacros(zendesk: Zendesk): Promise<void> {
  const there = await zendesk.list('macros', v.array(v.object({ title: v.string() })));
  for (const [title, text] of MACROS) {
    if (there.some((macro) => macro.title === title)) continue;
    await zendesk.create('macros', { title, actions: [{ field: 'comment_value', value: text }] }, v.unknown());
  }
}
