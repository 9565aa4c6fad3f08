// @vitest-environment happy-dom
import { waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MemoryHelpdesk } from '../../../src/helpdesk/memory';
import type { Scenario } from '../../../src/helpdesk/memory/scenario';
import type { Ability } from '../../../src/helpdesk/port';
import { act } from '../../support/act';
import { customer, daysAgo, them, ticket } from '../../support/facts';
import { all, one, openSidebar, signedIn } from './open-sidebar';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

/** Mara waits since two days and has asked for the day of delivery. */
const asking = (over: Partial<Scenario> = {}, said = 'The lamp is broken. When will the new lamp come?'): Scenario => ({
  agent: signedIn(),
  facts: { ticket: ticket({ createdAt: daysAgo(2) }), customer: customer(), messages: [them(daysAgo(2), said)] },
  tickets: [ticket({ createdAt: daysAgo(2) })],
  ...over,
});

const nothingKept = { length: 0, key: () => null, getItem: () => null, removeItem: () => {}, clear: () => {} };
const BLAME = 'You should have read the manual.';
const section = () => waitFor(() => one('section[data-draft]'));
const warnings = () => all('[data-draft-warning]').map(({ dataset }) => dataset.draftWarning);
const warning = (id: string) => waitFor(() => one(`[data-draft-warning="${id}"]`));
const news = (outcome: string) => waitFor(() => one(`[data-draft-news="${outcome}"]`));

/** Opens, and types once everything has come. */
async function typing(draft: string, ...opened: Parameters<typeof openSidebar>) {
  const sidebar = openSidebar(...opened);
  await sidebar.settled();
  await section();
  const type = async (text: string, kind?: 'reply' | 'note'): Promise<void> => {
    await act(async () => {
      sidebar.helpdesk.controls.type(text, kind);
      sidebar.clock.advance(250);
      await sidebar.helpdesk.draft();
    });
  };
  await type(draft);
  return { ...sidebar, type };
}

describe('a draft', () => {
  it('is not spoken of while it has no words', async () => {
    await openSidebar(asking()).settled();
    expect((await section()).dataset.draft).toBe('empty');
    expect((await section()).textContent).toBe('');
  });

  it('that was begun before the sidebar opened is checked', async () => {
    await openSidebar(asking({ draft: BLAME })).settled();
    expect((await warning('blame')).textContent).toContain(BLAME);
  });

  it('tells what it covers, what is missing and what had better be said otherwise, in its own words', async () => {
    await typing(`I am sorry that your lamp is broken. ${BLAME}`, asking());
    const shown = await warning('blame');
    expect(shown.querySelector('q')?.textContent).toBe(BLAME);
    expect(all('[data-draft-steps="covered"] [data-step-chip]').map(({ dataset }) => dataset.stepChip)).toContain(
      'apologize',
    );
    expect(all('[data-draft-steps="missing"] [data-step-chip]').map(({ dataset }) => dataset.stepChip)).toContain(
      'offer',
    );
    expect(one('.draft-line').textContent).toMatch(/^Your draft: \d things? to look at$/);
    expect(one('.draft-line').getAttribute('aria-live')).toBe('polite');
  });

  it('quotes the customer where it passes over their question', async () => {
    await typing('I am sorry that your lamp is broken.', asking());
    expect((await warning('open-question-ignored')).textContent).toContain('When will the new lamp come?');
  });

  it('is one quiet line where all is well', async () => {
    await typing(
      'I understand how annoying a broken lamp is, and I am sorry that it arrived broken. Does the plug get warm? We will send you a new lamp by Friday, and I will write to you by Friday to tell you how it goes.',
      asking(),
    );
    await waitFor(() => one('section[data-draft="well"]'));
    expect(one('section[data-draft="well"]').textContent).toMatch(
      /^Your draft: acknowledges, apologizes, asks, offers/,
    );
  });

  it('that is an internal note is not judged, also one that was a reply', async () => {
    const { type } = await typing(BLAME, asking());
    await warning('blame');
    await type(BLAME, 'note');
    await waitFor(() => one('section[data-draft="empty"]'));
    expect(warnings()).toEqual([]);
  });

  it('in another language is said to be not checked', async () => {
    await typing('Es tut uns leid, dass die Lampe nicht mehr geht, wir werden uns darum kümmern.', asking());
    await waitFor(() => one('section[data-draft="not-judged"]'));
    expect(one('.draft-line').textContent).toContain('only English and Korean');
  });

  it('is asked for once per pause, and the last result stays until the next', async () => {
    const asked = vi.fn();
    const { helpdesk, clock } = await typing(BLAME, asking(), {
      change: (desk) => ({
        ...desk,
        draft: () => {
          asked();
          return desk.draft();
        },
      }),
    });
    await warning('blame');
    asked.mockClear();
    for (const letter of 'abc') {
      act(() => {
        helpdesk.controls.type(letter.repeat(9));
        clock.advance(100);
      });
    }
    expect(asked).not.toHaveBeenCalled();
    expect(warnings()).toContain('blame');
    await act(async () => clock.advance(250));
    expect(asked).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(warnings()).not.toContain('blame'));
  });

  it('whose answer a later one has overtaken counts for nothing', async () => {
    const late: ((draft: { text: string; kind: 'reply' }) => void)[] = [];
    const { helpdesk, clock } = openSidebar(asking(), {
      change: (desk) => ({ ...desk, draft: () => new Promise((then) => late.push(then)) }),
    });
    await section();
    const pause = () =>
      act(() => {
        helpdesk.controls.type('x');
        clock.advance(250);
      });
    pause();
    pause();
    await act(async () => late.at(-1)?.({ text: 'Thank you for your patience.', kind: 'reply' }));
    await act(async () => late[0]?.({ text: BLAME, kind: 'reply' }));
    expect(warnings()).not.toContain('blame');
  });

  it('that cannot be read, or a helpdesk that tells of none, is not spoken of', async () => {
    const { helpdesk } = openSidebar(asking({ can: new Set<Ability>(['watch', 'fit-height']), draft: BLAME }));
    await waitFor(() => one('[role="status"][data-reading="false"]'));
    await waitFor(() => one('[data-step="offer"]'));
    expect(all('section[data-draft]')).toEqual([]);
    expect(helpdesk.can.has('read-draft')).toBe(false);
  });
});

describe('a better wording', () => {
  it('replaces the words, and the undo brings them back', async () => {
    const { helpdesk, user } = await typing(`Hello Mara. ${BLAME}`, asking());
    const better = within(await warning('blame')).getByText(/understand what happened/).textContent;
    await user.click(within(await warning('blame')).getByRole('button', { name: /^Replace/ }));
    const done = await news('replaced');
    expect(done.closest('[aria-live="polite"]')).not.toBeNull();
    expect((await helpdesk.draft()).text).toBe(`Hello Mara. ${better}`);
    await waitFor(() => expect(warnings()).not.toContain('blame'));
    await user.click(within(await news('replaced')).getByRole('button', { name: 'Undo' }));
    await news('undone');
    expect((await helpdesk.draft()).text).toBe(`Hello Mara. ${BLAME}`);
    await warning('blame');
  });

  it('leaves a draft alone that was changed before the undo', async () => {
    const { helpdesk, user } = await typing(BLAME, asking());
    await user.click(within(await warning('blame')).getByRole('button', { name: /^Replace/ }));
    await news('replaced');
    // Within the pause in which nobody has read it yet.
    act(() => helpdesk.controls.type('Something else that I wrote.'));
    await user.click(within(await news('replaced')).getByRole('button', { name: 'Undo' }));
    await news('changed');
    expect((await helpdesk.draft()).text).toBe('Something else that I wrote.');
  });

  it('offers no undo any more once the draft is another', async () => {
    const { user, type } = await typing(BLAME, asking());
    await user.click(within(await warning('blame')).getByRole('button', { name: /^Replace/ }));
    await news('replaced');
    await type('Something else that I wrote.');
    await waitFor(() => expect(all('[data-draft-news]')).toEqual([]));
  });

  it('can be copied where the words do not stand in the draft in one piece', async () => {
    const { user } = await typing(BLAME, asking(), {
      change: (desk: MemoryHelpdesk) => ({ ...desk, replaceInDraft: () => Promise.reject(new Error('split')) }),
    });
    await user.click(within(await warning('blame')).getByRole('button', { name: /^Replace/ }));
    await user.click(within(await news('refused')).getByRole('button', { name: 'Copy' }));
    await news('copied');
    expect(await navigator.clipboard.readText()).toMatch(/understand what happened/);
  });

  it('speaks the language of the draft, and the warning the agent’s', async () => {
    await typing('설명서를 안 읽으신 고객님 잘못입니다.', asking());
    const shown = await warning('blame');
    expect(shown.textContent).toContain('Puts the fault on the customer');
    await waitFor(() =>
      expect(shown.querySelector('[lang="ko"]')?.textContent ?? '').toContain('짚어 보면 좋겠습니다'),
    );
  });
});

describe('a warning that is not wanted', () => {
  it('stays away in every ticket of this browser, until they are turned on again', async () => {
    const { user } = await typing(BLAME, asking());
    await user.click(within(await warning('blame')).getByRole('button', { name: /^Do not warn of this again/ }));
    await waitFor(() => expect(warnings()).not.toContain('blame'));
    expect(localStorage.getItem('evenkeel-warnings-off-1/memory/1')).toBe('["blame"]');
    expect(one('[data-draft-off]').textContent).toContain('1 warning is off in this browser.');
    await user.click(within(one('[data-draft-off]')).getByRole('button', { name: 'Turn on again' }));
    await warning('blame');
    expect(localStorage.length).toBe(0);
  });

  it('was turned off before', async () => {
    localStorage.setItem('evenkeel-warnings-off-1/memory/1', '["blame","of-another-release"]');
    await typing(BLAME, asking());
    await waitFor(() => expect(one('[data-draft-off]').dataset.draftOff).toBe('1'));
    expect(warnings()).not.toContain('blame');
  });

  it('is off for the page alone where the browser keeps nothing', async () => {
    vi.stubGlobal('localStorage', {
      ...nothingKept,
      setItem: () => {
        throw new Error('full');
      },
    });
    const { user } = await typing(BLAME, asking());
    await user.click(within(await warning('blame')).getByRole('button', { name: /^Do not warn of this again/ }));
    await waitFor(() => expect(one('[data-draft-off]').textContent).toContain('until you leave this page'));
    expect(warnings()).not.toContain('blame');
  });
});
