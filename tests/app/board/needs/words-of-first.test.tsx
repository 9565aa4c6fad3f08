// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { BoardDesk } from '../../../../app/board/board-desk';
import { budget, WordsOfFirst } from '../../../../app/board/needs/WordsOfFirst';
import type { BoardView } from '../../../../app/board/scoring/messages';
import { startScoring } from '../../../../app/board/scoring/scoring';
import { forgetful } from '../../../../app/shared/history-keeper';
import { WordsProvider } from '../../../../app/shared/i18n/WordsContext';
import type { Message } from '../../../../src/facts/message';
import { HelpdeskError } from '../../../../src/helpdesk/error';
import { createMemoryHelpdesk } from '../../../../src/helpdesk/memory';
import { parseSettings } from '../../../../src/settings/parse';
import type { Depth } from '../../../../src/triage/types';
import { row } from '../../../support/board';
import { linkInThread } from '../../../support/board-in-thread';
import { customer, hoursAgo, NOW, them, ticket } from '../../../support/facts';
import { handClock } from '../../../support/hand-clock';
import { all, browserFlags, one, signedIn } from '../../sidebar/open-sidebar';

afterEach(cleanup);

/** A page keeps its readings: each test has tickets of its own. */
let tickets = 0;

const viewOf = (count: number, depth: Depth, from = 0): BoardView => ({
  progress: { phase: 'ready', open: count, cut: false, customers: 1, histories: 1, left: 0, requests: 3 },
  asOf: NOW,
  matching: count,
  needing: count,
  now: count,
  total: count,
  from,
  rows: Array.from({ length: count }, () => {
    tickets += 1;
    return { row: row({ ticket: tickets, depth }) };
  }),
  choices: { groups: [], brands: [], flags: [], bands: [], languages: [] },
  search: '',
  namesCustomer: false,
  changed: 0,
});

/** The line below the rows, and the tickets whose messages are asked for; each answer is given by hand. */
async function show(view: BoardView) {
  const ids = view.rows.map((each) => each.row.ticket);
  const clock = handClock(NOW);
  const asked: number[] = [];
  const answers: ((error?: HelpdeskError) => void)[] = [];
  const messages = (ticket: number) =>
    new Promise<readonly Message[]>((resolve, reject) => {
      asked.push(ticket);
      answers.push((error) => (error ? reject(error) : resolve([them(hoursAgo(3), 'Where is my lamp?')])));
    });
  const scoring = await startScoring({
    openLink: () => linkInThread(ids, clock),
    settings: {},
    me: {},
    scope: Promise.resolve('acme/9'),
    watchShown: () => {},
    watchOnline: () => {},
    keptTrails: async () => new Map(),
  });
  const helpdesk = createMemoryHelpdesk({ facts: { ticket: ticket(), customer: customer(), messages: [] } }, clock);
  const desk: BoardDesk = {
    helpdesk: { ...helpdesk, messages },
    clock,
    scope: Promise.resolve('acme/9'),
    keeper: forgetful,
    flags: browserFlags(),
    scoring: async () => scoring,
    announce: () => {},
    me: signedIn(),
    raw: {},
    settings: parseSettings({}),
    client: () => Promise.reject(new Error('nothing is asked')),
    route: { write: () => {}, watch: () => () => {} },
  };
  render(
    <WordsProvider reader={signedIn()}>
      <WordsOfFirst view={view} scoring={scoring} desk={desk} />
    </WordsProvider>,
  );
  const answer = (error?: HelpdeskError): void => answers.at(-1)?.(error);
  return { user: userEvent.setup(), asked, answer, ids };
}

describe('the words of the first rows', () => {
  it('are read on a click alone, which says before how many requests it makes', async () => {
    const { user, asked, ids } = await show(viewOf(budget + 5, 'history'));
    expect(one('[data-action="words"]').textContent).toContain(`${budget} requests`);
    expect(asked).toEqual([]);
    await user.click(one('[data-action="words"]'));
    expect(asked).toEqual(ids.slice(0, 1));
  });

  it('are read one ticket after the other, no more of them than was said', async () => {
    const { user, asked, answer, ids } = await show(viewOf(budget + 5, 'list'));
    await user.click(one('[data-action="words"]'));
    for (let count = 1; count <= budget; count += 1) {
      await waitFor(() => expect(asked).toEqual(ids.slice(0, count)));
      answer();
    }
    await waitFor(() => one('[data-action="words"]'));
    expect(asked).toEqual(ids.slice(0, budget));
  });

  it('are read no further once it is stopped', async () => {
    const { user, asked, answer } = await show(viewOf(3, 'list'));
    await user.click(one('[data-action="words"]'));
    await user.click(one('button'));
    answer();
    await waitFor(() => one('[data-action="words"]'));
    expect(asked).toHaveLength(1);
  });

  it('are read no further after an error, which is said', async () => {
    const { user, asked, answer } = await show(viewOf(3, 'list'));
    await user.click(one('[data-action="words"]'));
    answer(new HelpdeskError('offline', 'messages'));
    await waitFor(() => one('[data-notice]'));
    expect(asked).toHaveLength(1);
  });

  it('are not offered where they are read already, or where other rows are on the screen', async () => {
    await show(viewOf(3, 'words'));
    await show(viewOf(3, 'list', 40));
    expect(all('.words-of-first')).toEqual([]);
  });
});
