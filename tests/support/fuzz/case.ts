import fc from 'fast-check';
import { htmlText } from '../../../app/shared/html-text-anywhere';
import type { Facts } from '../../../src/facts/facts';
import { withFieldsFromHistory } from '../../../src/facts/organization';
import { defaultPolicy } from '../../../src/health/policy';
import { HelpdeskError } from '../../../src/helpdesk/error';
import type { Helpdesk } from '../../../src/helpdesk/port';
import { createRestHelpdesk } from '../../../src/helpdesk/rest';
import { createZafHelpdesk } from '../../../src/helpdesk/zaf';
import { promisesUntil } from '../../../src/ledgers/promises';
import { evaluate } from '../../../src/report/evaluate';
import { touchpoints } from '../../../src/report/touchpoints';
import { hear } from '../../../src/text/hear';
import { toneOf } from '../../../src/text/tone';
import { toneModel } from '../../../src/text/tone/model';
import { handClock } from '../hand-clock';
import { type Account, account, answerTo } from './account';
import { anyHarm } from './damage';
import { factFaults, numberFaults, reportFaults } from './faults';
import { CUSTOMER, NOW, TICKET } from './records';
import { type Host, host, zafClient } from './zaf-host';

/** One helpdesk with all that it answers, and the instant at which the customer is judged. */
export interface Case {
  readonly account: Account;
  /** The app framework's window, or over REST the one that is looked at. */
  readonly through: Host | 'ticket' | 'user';
  readonly asOf: number;
}

export const anyCase = (): fc.Arbitrary<Case> =>
  anyHarm((harm) =>
    fc.record({
      account: account(harm),
      through: fc.oneof(
        { weight: 3, arbitrary: host(harm) },
        { weight: 2, arbitrary: fc.constant('ticket' as const) },
        { weight: 1, arbitrary: fc.constant('user' as const) },
      ),
      asOf: fc.oneof(
        { weight: 4, arbitrary: fc.constant(NOW) },
        { weight: 4, arbitrary: fc.integer({ min: -130, max: 400 }).map((day) => NOW + day * 86_400_000) },
        fc.constantFrom(0, -1, 8.64e15, 1.5),
      ),
    }),
  );

/**
 * What is wrong with how the product takes a case; empty where all is well. Reads as the app and the command do, and
 * judges whatever came of it, with what is heard in words and without.
 */
export async function faultsOf({ through, account, asOf }: Case): Promise<readonly string[]> {
  const helpdesk = open(through, account);
  const faults: string[] = [];
  const tried = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof HelpdeskError)) faults.push(`${what} rejects with ${told(error)}`);
      return undefined;
    }
  };
  const front = await tried('front', () => helpdesk.front());
  const history = await tried('history', () =>
    helpdesk.history({ customer: CUSTOMER, since: SINCE, organizationKeys: keys }),
  );
  const messages = await tried('messages', () => helpdesk.messages(TICKET));
  const others = await tried('organization', () => helpdesk.organizationHistory({ organization: 12, since: SINCE }));
  if (!front?.facts) return faults;
  const whole = withFieldsFromHistory({ ...front.facts, ...(history && { history }) });
  const other: Facts = { ...front.facts, ...(messages && { messages }), ...(others && { history: others }) };
  for (const facts of [whole, other]) faults.push(...factFaults(facts), ...judged(facts, asOf));
  return faults;
}

function judged(facts: Facts, asOf: number): readonly string[] {
  try {
    return [
      ...reportFaults(evaluate(facts, defaultPolicy, asOf, hearing), facts),
      ...reportFaults(evaluate(facts, defaultPolicy, asOf), facts),
      ...numberFaults(touchpoints(facts, asOf), 'touchpoints'),
    ];
  } catch (error) {
    return [`the engine throws ${told(error)}`];
  }
}

const open = (through: Case['through'], from: Account): Helpdesk => {
  const shared = {
    clock: handClock(NOW),
    readHtml: htmlText,
    fieldKeys: () => keys,
  };
  if (typeof through === 'object') return createZafHelpdesk({ ...shared, client: zafClient(through, from) });
  const answer = answerTo(from);
  return createRestHelpdesk({
    ...shared,
    subject: through === 'ticket' ? { ticket: TICKET } : { user: CUSTOMER },
    client: async (path) => {
      const { status, headers, text } = answer(path);
      const lower = new Map(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(JSON.stringify(value))]),
      );
      return { status, headers: { get: (name) => lower.get(name) ?? null }, text: async () => text };
    },
  });
};

const keys = ['overdue', '__proto__', 'constructor'];
const SINCE = NOW - 365 * 86_400_000;
const hearing = { tone: toneOf(toneModel), hear, promisesUntil };
const told = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
