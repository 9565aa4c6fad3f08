import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Benchmark, median, milliseconds, type Row } from '../row';
import { type BenchAccount, openAccount, type Place } from './account';
import { onBothEngines } from './places';

const TICKETS = Number(process.env.TICKETS || 100_000);
const BATCH = 100;
const CUSTOMERS = 500;
const ROUNDS = 31;
const REQUESTS = 10_000;

/** `npm run bench -- helpdesk`: the local helpdesk with 100,000 tickets (or `TICKETS=10000`): pages of lists and searches, memory over 10,000 requests. */
export const helpdeskBenchmark: Benchmark = (say) =>
  onBothEngines(async (place, engine) => measure(place, engine, (line) => say(`${engine}: ${line}`)));

async function measure(place: Place, engine: string, say: (line: string) => void): Promise<readonly Row[]> {
  const account = await openAccount(place);
  try {
    const customers = await importTickets(account, say);
    const pages = pagesOf(customers, await viewId(account));
    const rows: Row[] = [];
    for (const [what, path] of pages) {
      const measured = await timeOf(account, path);
      say(`${what}: ${measured}`);
      rows.push({ what: `${TICKETS} tickets, ${engine}: ${what}`, wanted: '<= 50 ms', measured });
    }
    rows.push(
      await memory(
        account,
        engine,
        pages.map(([, path]) => path),
        say,
      ),
    );
    return rows;
  } finally {
    await account.close();
  }
}

const search = (query: string, more = ''): string => `/api/v2/search?query=${encodeURIComponent(query)}${more}`;

/** Pages as the app, the workspace and a curious hand ask for them; some find a few tickets, some all of them. */
const pagesOf = (customers: readonly number[], view: number): readonly (readonly [what: string, path: string])[] => [
  ['list of tickets', '/api/v2/tickets?page[size]=100&sort=-id'],
  ['numbered list of tickets, by subject', '/api/v2/tickets?per_page=100&page=3&sort_by=subject'],
  [
    'requested tickets of a customer, with metrics',
    `/api/v2/users/${customers[7]}/tickets/requested?include=metric_sets&page[size]=100&sort=-updated_at`,
  ],
  ['tickets of a view', `/api/v2/views/${view}/tickets?page[size]=100`],
  ['search by requester', search(`type:ticket requester:${customers[11]}`)],
  ['search by status and tag', search('type:ticket status:open tags:delivery')],
  ['search by a tag of most tickets', search('tags:invoice')],
  ['search by word', search('type:ticket lamp77')],
  ['search by a word of all tickets, fifth page', search('arrived', '&page=5')],
];

/** The view with all unsolved tickets, which every account has. */
async function viewId(account: BenchAccount): Promise<number> {
  const { views } = await account.ask<{ views: { id: number; title: string }[] }>('GET', '/api/v2/views?per_page=100');
  const view = views.find(({ title }) => title === 'All unsolved tickets');
  if (view === undefined) throw new Error('the account has no view of unsolved tickets');
  return view.id;
}

/** The customers whose tickets are there: brought in now, or by an earlier run that kept its data. */
async function importTickets(account: BenchAccount, say: (line: string) => void): Promise<readonly number[]> {
  for (let from = 0; from < CUSTOMERS; from += BATCH) {
    const users = Array.from({ length: BATCH }, (_, index) => ({
      name: `Customer ${from + index}`,
      email: `customer${from + index}@example.com`,
    }));
    await account.ask('POST', '/api/v2/users/create_or_update_many', { users });
  }
  const customers = await customerIds(account);
  const { count } = await account.ask<{ count: { value: number } }>('GET', '/api/v2/tickets/count');
  for (let from = count.value; from < TICKETS; from += BATCH) {
    const tickets = Array.from({ length: BATCH }, (_, index) => ticket(from + index, customers));
    await account.ask('POST', '/api/v2/imports/tickets/create_many', { tickets });
    if (from % 10_000 === 0) say(`${from} of ${TICKETS} tickets`);
  }
  return customers;
}

async function customerIds(account: BenchAccount): Promise<readonly number[]> {
  const customers: number[] = [];
  for (let page = 1; customers.length < CUSTOMERS; page += 1) {
    const { users } = await account.ask<{ users: { id: number; role: string }[] }>(
      'GET',
      `/api/v2/users?role=end-user&per_page=100&page=${page}`,
    );
    if (users.length === 0) throw new Error(`only ${customers.length} customers were made`);
    customers.push(...users.map(({ id }) => id));
  }
  return customers;
}

function ticket(index: number, customers: readonly number[]) {
  const at = (hour: number): string => new Date(Date.UTC(2026, 0, 1) + (index * 0.08 + hour) * 3_600_000).toISOString();
  return {
    subject: `Order ${100_000 + index}: lamp${index % 997} has not arrived`,
    requester_id: customers[index % customers.length],
    status: index % 10 === 0 ? 'open' : 'solved',
    tags: index % 5 === 0 ? ['delivery', 'vip'] : ['invoice'],
    created_at: at(0),
    updated_at: at(6),
    comments: [
      {
        author_id: customers[index % customers.length],
        value: 'It has not arrived yet. When will it come?',
        created_at: at(0),
      },
      { author_id: customers[index % customers.length], value: 'Is anybody there?', created_at: at(5) },
    ],
  };
}

/**
 * The median, and what of it this process worked: all of it on the embedded database, unless others wanted the processor
 * too. Once more where a ticket was changed before each round: what is remembered of a count is worth nothing then.
 */
async function timeOf(account: BenchAccount, path: string): Promise<string> {
  const still = await medians(account, path, async () => {});
  const changing = await medians(account, path, async (round) => {
    await account.ask('PUT', '/api/v2/tickets/1/tags', { tags: [`round${round % 2}`] });
  });
  return `${still}; right after a change ${changing}`;
}

async function medians(account: BenchAccount, path: string, before: (round: number) => Promise<void>): Promise<string> {
  const times: number[] = [];
  const worked: number[] = [];
  for (let round = 0; round < ROUNDS + 3; round += 1) {
    await before(round);
    const [began, usage] = [performance.now(), process.cpuUsage()];
    await account.ask('GET', path);
    const { user, system } = process.cpuUsage(usage);
    times.push(performance.now() - began);
    worked.push((user + system) / 1000);
  }
  return `${milliseconds(median(times.slice(3)))} (${milliseconds(median(worked.slice(3)))} of work here)`;
}

/** What a look at the heap finds is then in use. */
const collectGarbage = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

async function memory(
  account: BenchAccount,
  engine: string,
  paths: readonly string[],
  say: (line: string) => void,
): Promise<Row> {
  const looks: { readonly heap: number; readonly resident: number }[] = [];
  for (let request = 0; request < REQUESTS; request += 1) {
    await account.ask('GET', paths[request % paths.length] as string);
    if (request % 1000 !== 999) continue;
    collectGarbage();
    const { heapUsed, rss } = process.memoryUsage();
    looks.push({ heap: heapUsed / 1e6, resident: rss / 1e6 });
    say(
      `${request + 1} of ${REQUESTS} requests, ${(heapUsed / 1e6).toFixed(1)} MB of heap, ${(rss / 1e6).toFixed(0)} MB`,
    );
  }
  const ends = (of: (look: (typeof looks)[number]) => number, digits: number): string =>
    [looks.slice(0, 3), looks.slice(-3)].map((some) => `${median(some.map(of)).toFixed(digits)} MB`).join(', ');
  return {
    what: `${TICKETS} tickets, ${engine}: memory at the beginning and the end of ${REQUESTS} requests`,
    wanted: 'flat',
    measured: `${ends(({ heap }) => heap, 1)} of heap without garbage; ${ends(({ resident }) => resident, 0)} resident`,
  };
}
