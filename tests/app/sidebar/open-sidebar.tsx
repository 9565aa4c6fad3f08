import { cleanup, configure, render, waitFor } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import type { BandNews } from '../../../app/shared/desk';
import type { OpenFlags } from '../../../app/shared/flags/keeping';
import { forgetful, type HistoryKeeper } from '../../../app/shared/history-keeper';
import { Sidebar } from '../../../app/sidebar/Sidebar';
import './late-parts';
import { trailFormat } from '../../../src/flags/trail-format';
import { createBrowserFlagStore } from '../../../src/helpdesk/browser-flags';
import { createMemoryHelpdesk, type MemoryHelpdesk } from '../../../src/helpdesk/memory';
import type { Scenario } from '../../../src/helpdesk/memory/scenario';
import type { Agent, Helpdesk } from '../../../src/helpdesk/port';
import { AGENT_ID, customer, daysAgo, NOW, pastTicket, them, ticket, us } from '../../support/facts';
import { type HandClock, handClock } from '../../support/hand-clock';

configure({ asyncUtilTimeout: 15_000 });
// The whole sidebar in a simulated page takes its time on a busy machine.
vi.setConfig({ testTimeout: 40_000 });
afterEach(cleanup);

export const signedIn = (over: Partial<Agent> = {}): Agent => ({
  id: AGENT_ID,
  name: 'Jon Adler',
  locale: 'en-us',
  timeZone: 'UTC',
  role: 'agent',
  groupIds: [],
  ...over,
});

/** A customer who wrote three days ago and again, whom nobody answered, and who has been here before. */
export const strained = (over: Partial<Scenario> = {}): Scenario => ({
  agent: signedIn(),
  facts: {
    ticket: ticket({ createdAt: daysAgo(6) }),
    customer: customer(),
    messages: [
      them(daysAgo(6), 'The display stays <b>dark</b> since the update. It is the third time this year.'),
      us(daysAgo(5), 'I am sorry that the display is dark, Mara. Which version does the label show?'),
      them(daysAgo(4), 'Version 4.2. Please tell me when it will work again.'),
      them(daysAgo(2), 'Hello? Is anybody there?'),
    ],
  },
  tickets: [
    ticket({ createdAt: daysAgo(6) }),
    pastTicket(88, 10, { subject: 'Display stays dark', rating: { score: 'bad' } }),
    pastTicket(87, 40, { rating: { score: 'bad' } }),
  ],
  threads: new Map([
    [88, [them(daysAgo(10)), us(daysAgo(9.9))]],
    [87, [them(daysAgo(40)), us(daysAgo(39.9)), them(daysAgo(39))]],
  ]),
  ...over,
});

/** Answered within the hour, thanked for it, and a year of good tickets before. */
export const calm = (over: Partial<Scenario> = {}): Scenario => ({
  agent: signedIn(),
  facts: {
    ticket: ticket({ createdAt: daysAgo(1), status: 'solved' }),
    customer: customer(),
    messages: [
      them(daysAgo(1), 'Could you send me the invoice of May?'),
      us(daysAgo(0.98), 'Here is the invoice of May. I wish you a good day.'),
      them(daysAgo(0.9), 'Thank you so much!'),
    ],
  },
  tickets: [
    ticket({ createdAt: daysAgo(1), status: 'solved' }),
    pastTicket(80, 100, { rating: { score: 'good' } }),
    pastTicket(81, 200),
  ],
  ...over,
});

export interface OpenedSidebar {
  readonly helpdesk: MemoryHelpdesk;
  readonly clock: HandClock;
  readonly user: UserEvent;
  /** What the sidebar told the background frame. */
  readonly announced: readonly BandNews[];
  /** The badge, once the history has come or failed. */
  settled(): Promise<HTMLElement>;
}

/** Flags that live as long as one opened sidebar. */
export function browserFlags(people: ReadonlyMap<number, string> = new Map()): OpenFlags {
  const kept = new Map<number, string>();
  const keeper = {
    recall: (ticket: number) => kept.get(ticket),
    keep: (ticket: number, text: string) => Boolean(kept.set(ticket, text)),
    tickets: () => [...kept.keys()],
  };
  const keeping = { store: createBrowserFlagStore(trailFormat, keeper), people: async () => people };
  return () => Promise.resolve(keeping);
}

/** Shows the whole sidebar on a helpdesk in memory. `change` may replace parts of the helpdesk. */
export function openSidebar(
  scenario: Scenario,
  {
    keeper = forgetful,
    scope = Promise.resolve('memory/1'),
    before = () => {},
    change = (helpdesk) => helpdesk,
    flags = browserFlags(),
  }: {
    readonly keeper?: HistoryKeeper;
    readonly scope?: Promise<string>;
    readonly before?: (helpdesk: MemoryHelpdesk) => void;
    readonly change?: (helpdesk: MemoryHelpdesk) => Helpdesk;
    readonly flags?: OpenFlags;
  } = {},
): OpenedSidebar {
  const clock = handClock(NOW);
  const helpdesk = createMemoryHelpdesk(scenario, clock);
  before(helpdesk);
  const announced: BandNews[] = [];
  const announce = (news: BandNews): void => void announced.push(news);
  const desk = { helpdesk: change(helpdesk), clock, keeper, scope, flags, announce };
  const connect = () => Promise.resolve(desk);
  render(<Sidebar connect={connect} />);
  return {
    helpdesk,
    clock,
    user: userEvent.setup(),
    announced,
    settled: () => waitFor(() => one('[role="status"][data-reading="false"]')),
  };
}

/** The only element that matches. */
export function one(selector: string): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>(selector);
  const [element] = found;
  if (element === undefined || found.length > 1) throw new Error(`${found.length} elements match ${selector}`);
  return element;
}

export const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
