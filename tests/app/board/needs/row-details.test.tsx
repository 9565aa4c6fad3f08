// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { BoardDesk } from '../../../../app/board/board-desk';
import { RowDetails } from '../../../../app/board/needs/RowDetails';
import { startScoring } from '../../../../app/board/scoring/scoring';
import { DeskProvider } from '../../../../app/shared/desk';
import { forgetful } from '../../../../app/shared/history-keeper';
import { WordsProvider } from '../../../../app/shared/i18n/WordsContext';
import { createMemoryHelpdesk } from '../../../../src/helpdesk/memory';
import { parseSettings } from '../../../../src/settings/parse';
import { row } from '../../../support/board';
import { linkInThread } from '../../../support/board-in-thread';
import { customer, hoursAgo, NOW, them, ticket } from '../../../support/facts';
import { handClock } from '../../../support/hand-clock';
import { all, browserFlags, one, signedIn } from '../../sidebar/open-sidebar';

afterEach(cleanup);

/** The row of the sum that charges for the sign. */
const charged = '[data-row="sign"][data-row-sign="public-complaint"]';
const messages = [them(hoursAgo(3), 'I will post this on Twitter for everybody to see.')];

const reader = signedIn({ name: 'Ada Moss' });

/** The open row of a ticket, on a board whose flags live in `flags`. A page keeps its readings: each test has a ticket of its own. */
async function openRow(id: number, flags = browserFlags(), who: { readonly me: BoardDesk['me'] } = { me: reader }) {
  const clock = handClock(NOW);
  const scoring = await startScoring({
    openLink: () => linkInThread([id], clock),
    settings: {},
    me: {},
    scope: Promise.resolve('acme/9'),
    watchShown: () => {},
    watchOnline: () => {},
    keptTrails: async () => new Map(),
  });
  const facts = { ticket: { ...ticket(), id }, customer: customer(), messages };
  const desk: BoardDesk = {
    helpdesk: createMemoryHelpdesk({ facts }, clock),
    clock,
    scope: Promise.resolve('acme/9'),
    keeper: forgetful,
    flags,
    scoring: async () => scoring,
    announce: () => {},
    me: who.me,
    raw: {},
    settings: parseSettings({}),
    client: () => Promise.reject(new Error('nothing is asked')),
    route: { write: () => {}, watch: () => () => {} },
  };
  render(
    <WordsProvider reader={reader}>
      <DeskProvider value={desk}>
        <RowDetails row={row({ ticket: id })} scoring={scoring} desk={desk} tellHeight={() => {}} />
      </DeskProvider>
    </WordsProvider>,
  );
  await waitFor(() => one('[data-reading="done"]'));
  return { user: userEvent.setup(), desk };
}

describe('the open row of a ticket', () => {
  it('lets a supervisor call one sign wrong: its points and flag go, a line says who and why, and one click takes it back', async () => {
    const { user } = await openRow(1);
    await waitFor(() => one(`${charged} [data-wrong]`));
    expect(all('[data-flag="public"]')).toHaveLength(1);
    await user.click(one('[data-wrong="public-complaint"]'));
    await user.type(one('.wrong-reading textarea'), 'A joke between us.');
    await user.click(one('.wrong-reading [data-send]'));
    const line = await waitFor(() => one('[data-quieted="public-complaint"]'));
    expect(line.textContent).toMatch(/Ada Moss.*A joke between us\./);
    expect([all(charged), all('[data-flag="public"]')]).toEqual([[], []]);

    await user.click(one('[data-restore="public-complaint"]'));
    await waitFor(() => one(charged));
    expect(all('[data-quieted]')).toEqual([]);
  });

  it('shows what a colleague has called wrong, in the place where the sidebar keeps it', async () => {
    const flags = browserFlags();
    const first = await openRow(2, flags);
    await first.user.click(await waitFor(() => one('[data-wrong="public-complaint"]')));
    await first.user.type(one('.wrong-reading textarea'), 'A song.');
    await first.user.click(one('.wrong-reading [data-send]'));
    await waitFor(() => one('[data-quieted="public-complaint"]'));
    cleanup();

    const { store } = await flags(first.desk.settings.account);
    expect((await store.read([2])).get(2)?.trail.reviews).toMatchObject([
      { kind: 'quiet', sign: 'public-complaint', reason: 'A song.' },
    ]);
    await openRow(2, flags);
    await waitFor(() => one('[data-quieted="public-complaint"]'));
    expect(all(charged)).toEqual([]);
  });

  it('takes a flag through its life by clicks: taken over, put off, resolved with a reason, reopened, called no escalation', async () => {
    const { user } = await openRow(4);
    const flag = (): HTMLElement => one('[data-flag="public"]');
    const act = async (kind: string): Promise<void> => user.click(await waitFor(() => one(`[data-act="${kind}"]`)));
    const becomes = (state: string): Promise<void> =>
      waitFor(() => expect(flag().getAttribute('data-flag-state')).toBe(state));
    const because = async (reason: string): Promise<void> => {
      await user.type(one('[data-flag="public"] textarea'), reason);
      await user.click(one('[data-flag="public"] [data-send]'));
    };
    await act('take-over');
    await becomes('taken-over');
    await act('snooze');
    await user.click(one('[data-snooze="half-day"]'));
    await becomes('snoozed');
    await act('resolve');
    await because('Called them.');
    await becomes('resolved');
    expect(flag().textContent).toMatch(/Ada Moss.*Called them\./);
    await act('reopen');
    await becomes('raised');
    await act('dismiss');
    await because('They joke.');
    await becomes('dismissed');
  });

  it('offers nobody to call a reading wrong whom the host does not name', async () => {
    await openRow(3, browserFlags(), { me: undefined });
    await waitFor(() => one(charged));
    expect(all('[data-wrong]')).toEqual([]);
  });
});
