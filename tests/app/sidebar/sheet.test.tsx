// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/helpdesk/memory/scenario';
import { customer, daysAgo, them, ticket } from '../../support/facts';
import { all, one, openSidebar, signedIn, strained } from './open-sidebar';

const admin = (over: Partial<Scenario> = {}): Scenario => strained({ agent: signedIn({ role: 'admin' }), ...over });
const fact = (id: string): string => one(`[data-fact="${id}"]`).textContent ?? '';
const fold = (id: string): HTMLElement => within(one(`[data-action="${id}"]`)).getAllByRole('button')[0] as HTMLElement;

/** Opens the section as a supervisor does. */
async function ready(): Promise<void> {
  await waitFor(() => one('[role="status"][data-reading="false"]'));
  if (one('#rest').hidden) fireEvent.click(one('[aria-controls="rest"]'));
  await waitFor(() => one('[data-section="sheet"]'));
  fireEvent.click(one('[data-section="sheet"] [role="heading"] button'));
  await waitFor(() => one('[data-sheet]'));
}

describe('the fact sheet', () => {
  it('is there for an admin, made only once it is opened, and begins with what it is not', async () => {
    const { settled } = openSidebar(admin());
    await settled();
    await waitFor(() => one('[data-section="sheet"]'));
    expect(all('[data-sheet]')).toEqual([]);
    await ready();

    expect(one('[data-sheet]').firstElementChild?.textContent).toBe(
      'Facts for your decision. Evenkeel does not judge the customer and acts on nobody.',
    );
    expect(all('[data-action]').map(({ dataset }) => dataset.action)).toEqual([
      'weigh',
      'talk',
      'refer',
      'let-go',
      'prevent',
    ]);
  });

  it('is not offered on a customer’s first ticket', async () => {
    const { settled } = openSidebar(admin({ tickets: [ticket({ createdAt: daysAgo(6) })] }));
    await settled();
    await waitFor(() => one('[data-section="signs"]'));
    await new Promise((done) => setTimeout(done, 300));

    expect(all('[data-section="sheet"]')).toEqual([]);
  });

  it('is there for a member of a group of supervisors', async () => {
    openSidebar(
      strained({ agent: signedIn({ groupIds: [360001] }), settings: { supervisor_groups: '360002, 360001' } }),
    );
    await ready();
  });

  it.each([
    ['outside the groups', signedIn({ groupIds: [7] }), { supervisor_groups: '360001' }],
    ['where no group is named', signedIn({ groupIds: [360001] }), {}],
  ])('is not there for an agent %s', async (_, agent, settings) => {
    const { settled } = openSidebar(strained({ agent, settings }));
    await settled();
    await waitFor(() => one('[data-section="signs"]'));
    // Its code comes late, where it comes: the rest has long been there.
    await new Promise((done) => setTimeout(done, 300));

    expect(all('[data-section="sheet"]')).toEqual([]);
  });

  it('tells the numbers that the touchpoints tell', async () => {
    openSidebar(admin());
    await ready();

    const told = (name: string): string => one(`[data-touchpoint="${name}"] dd`).textContent ?? '';
    expect(fact('tickets')).toBe(`Tickets, 12 months${told('tickets')}`);
    expect(fact('reopens')).toBe(`Reopens, 12 months${told('reopens')}`);
    expect(fact('from-customer-here')).toBe('Contacts from them, this ticket3');
    expect(fact('from-customer')).toBe('Contacts from them, 12 monthsat least 5');
    expect(fact('good-ratings')).toBe('Good ratings, 12 months0 of 2');
  });

  it('says of what is not known that it is not, and why', async () => {
    openSidebar(admin({ settings: { value_field: 'worth', payment_field: 'late' } }), {
      before: (desk) => desk.controls.fail({ kind: 'no-permission' }),
    });
    await ready();

    expect(one('[data-notice="sheet-unread"]').textContent).toContain('History not read');
    expect(fact('tickets')).toBe('Tickets, 12 monthsnot knownOther tickets are not read.');
    expect(fact('revenue')).toBe('Yearly revenuenot knownThe field is empty.');
    expect(fact('call-minutes')).toContain('Time for writing is not recorded.');
    expect(one('[data-item="payment-overdue"]').dataset.answer).toBe('unknown');
  });

  it('says revenue and days overdue as the mapped fields hold them', async () => {
    const fields = { worth: '€ 5,200', late: 47 };
    openSidebar(
      admin({
        facts: { ticket: ticket(), customer: customer({ fields }), messages: [them(daysAgo(2))] },
        settings: { value_field: 'worth', payment_field: 'late' },
      }),
    );
    await ready();

    expect(fact('revenue')).toBe('Yearly revenue€ 5,200');
    expect(fact('days-overdue')).toBe('Payment overdue47 days');
    expect(fact('pays-on-time')).toBe('Pays on timeno');
    expect(one('[data-item="payment-overdue"]').dataset.answer).toBe('yes');
  });

  it('folds its parts, and opens the words that an answer stands on in place', async () => {
    const { user } = openSidebar(admin());
    await ready();
    expect(all('[data-item="owe-now"]')).toEqual([]);
    await user.click(fold('talk'));
    await user.click(within(one('[data-item="owe-now"]')).getByRole('button'));
    await user.click(within(one('[data-item="owe-now"]')).getByRole('button', { name: /when it will work/ }));

    expect(one('[data-item="owe-now"] .quoted').textContent).toContain('Mara Quist');
    await user.click(fold('talk'));
    expect(all('[data-item="owe-now"]')).toEqual([]);
  });

  it('names the causes on our side with what would mend them', async () => {
    const { user } = openSidebar(admin());
    await ready();
    await user.click(fold('prevent'));

    expect(all('[data-cause]').length).toBeGreaterThan(0);
    for (const cause of all('[data-cause]')) expect(cause.querySelector('.small-print')?.textContent).toMatch(/\.$/);
  });

  it('is copied as text without a word of the customer', async () => {
    const { user } = openSidebar(admin());
    await ready();
    await user.click(within(one('[data-sheet]')).getByRole('button', { name: 'Copy as text' }));
    const text = await navigator.clipboard.readText();

    expect(text).toMatch(/^Relationship: facts, Mara Quist, Mar 10, .*\nFacts for your decision\./);
    expect(text).toContain('- Contacts from them, 12 months: at least 5');
    expect(text).toContain('\nLet go\n');
    expect(text).not.toContain('Is anybody there');
    await waitFor(() => expect(one('[data-sheet]').textContent).toContain('Copied.'));
  });

  it('speaks Korean to a Korean supervisor, its heading too', async () => {
    openSidebar(admin({ agent: signedIn({ role: 'admin', locale: 'ko' }) }));
    await ready();

    await waitFor(() => expect(one('[data-section="sheet"] .section-label').textContent).toBe('고객 관계: 사실'));
    expect(one('[data-sheet]').textContent).toContain('Evenkeel은 고객을 평가하지 않으며');
    expect(fact('revenue')).toBe('연간 매출알 수 없음앱 설정에 지정된 필드가 없습니다.');
  });
});
