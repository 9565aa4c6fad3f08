// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { readBaseline } from '../../../src/settings/baseline';
import { readChangeLog } from '../../../src/settings/change-log';
import { parameters } from '../../../src/settings/parameters';
import { Account, openTuning } from './open-tuning';

const part = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`no part ${name}`);
  return found;
};
const field = (name: string): HTMLInputElement =>
  document.querySelector(`[data-setting="${name}"] input, [data-setting="${name}"] textarea`) as HTMLInputElement;
const button = (name: string): HTMLButtonElement =>
  document.querySelector(`[data-action="${name}"]`) as HTMLButtonElement;
const type = async (user: ReturnType<typeof openTuning>['user'], name: string, text: string): Promise<void> => {
  await user.clear(field(name));
  await user.type(field(name), text);
};

describe('the Tuning page', () => {
  it('has a field for every setting that is not the app’s own, with its label and help', () => {
    openTuning(new Account());
    const shown = [...document.querySelectorAll('[data-setting]')].map((one) => one.getAttribute('data-setting'));
    expect(shown.sort()).toEqual(
      parameters
        .filter(({ group }) => group !== 'own')
        .map(({ name }) => name)
        .sort(),
    );
    for (const one of document.querySelectorAll('[data-setting]')) {
      expect(one.querySelector('label')?.textContent).toMatch(/\S/);
      expect(one.querySelector('.tuning-help')?.textContent).toMatch(/\S/);
    }
  });

  it('saves as the admin, keeps who, when, why and the values before, and undoes it', async () => {
    const account = new Account();
    const { user } = openTuning(account);
    await type(user, 'reply_hours', '12,5');
    await user.type(within(part('save')).getByRole('textbox'), 'Mondays are slow');
    await user.click(button('save'));
    await waitFor(() => expect(document.querySelector('[data-saved]')).not.toBeNull());
    expect(account.settings.reply_hours).toBe(12.5);
    expect(readChangeLog(account.settings.change_log).changes).toMatchObject([
      { who: { name: 'Ada Admin' }, why: 'Mondays are slow', values: { reply_hours: { before: 24, after: 12.5 } } },
    ]);
    expect(part('changes').textContent).toContain('Mondays are slow');

    await user.click(button('undo'));
    expect(field('reply_hours').value).toBe('24');
    await user.click(button('save'));
    await waitFor(() => expect(account.settings.reply_hours).toBe(24));
  });

  it('writes nothing where somebody saved meanwhile, shows the differences and keeps the draft', async () => {
    const account = new Account();
    const { user } = openTuning(account);
    await type(user, 'reply_hours', '12');
    account.settings = { ...account.settings, band_watch: 80 };
    await user.click(button('save'));
    await waitFor(() => expect(document.querySelector('[data-notice="save-conflict"]')).not.toBeNull());
    expect(document.querySelector('[data-notice="save-conflict"]')?.textContent).toContain('80');
    // What is left of the danger is said before anybody saves.
    expect(part('save').textContent).toContain('a change that somebody else saves can be lost');
    expect(account.settings.reply_hours).toBe(24);
    expect(field('reply_hours').value).toBe('12');
    await user.click(button('save'));
    await waitFor(() => expect(account.settings).toMatchObject({ reply_hours: 12, band_watch: 80 }));
  });

  it('says what is wrong with a value, and does not save it', async () => {
    const { user } = openTuning(new Account());
    await type(user, 'reply_hours', 'soon');
    expect(document.querySelector('[data-notice="settings"]')?.textContent).toContain('24 is used instead');
    const row = document.querySelector('[data-setting="reply_hours"]') as HTMLElement;
    expect(row.querySelector('.tuning-wrong')?.textContent).toBe('“soon” is not a number. 24 is used instead.');
    expect(field('reply_hours').getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector('[data-setting="silence_days"] .tuning-wrong')?.hasAttribute('hidden')).toBe(true);
    expect(button('save').disabled).toBe(true);
    expect(part('save').textContent).toContain('cannot be saved');
  });

  it('refuses a broken file with the reason, and lays a good one into the draft', async () => {
    const account = new Account();
    const { user } = openTuning(account);
    const input = part('file').querySelector('input') as HTMLInputElement;
    const file = (text: string) => new File([text], 'settings.json', { type: 'application/json' });
    await user.upload(input, file('{"kind": "evenkeel-settings", "version"'));
    await waitFor(() => expect(document.querySelector('[data-notice="file-not-json"]')).not.toBeNull());
    const settings = { reply_hours: 6, signals_off: 'silence' };
    await user.upload(input, file(JSON.stringify({ kind: 'evenkeel-settings', version: 1, settings })));
    await waitFor(() => expect(document.querySelector('[data-imported="2"]')).not.toBeNull());
    expect(field('reply_hours').value).toBe('6');
    expect(account.paths.filter((path) => path.startsWith('PUT'))).toEqual([]);
  });

  it('copies the settings as text, and takes pasted ones back into the draft: a frame may refuse downloads', async () => {
    const account = new Account();
    account.settings = { ...account.settings, phrases: 'churn: 옮기겠' };
    const { user } = openTuning(account);
    await user.click(button('copy'));
    await waitFor(() => expect(document.querySelector('[data-copied="true"]')).not.toBeNull());
    const copied = await navigator.clipboard.readText();
    expect(JSON.parse(copied)).toEqual({
      kind: 'evenkeel-settings',
      version: 1,
      settings: { reply_hours: 24, phrases: 'churn: 옮기겠' },
    });
    const text = document.querySelector('[data-settings-text]') as HTMLTextAreaElement;
    expect(text.value).toBe(copied);
    await user.clear(text);
    await user.click(text);
    await user.paste(copied.replace('24', '7'));
    await user.click(button('paste'));
    expect(field('reply_hours').value).toBe('7');
    expect(document.querySelector('[data-imported="2"]')).not.toBeNull();
  });

  it('says so where copying is refused, and shows the text to copy by hand', async () => {
    const { user } = openTuning(new Account());
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    await user.click(button('copy'));
    await waitFor(() => expect(document.querySelector('[data-copied="false"]')).not.toBeNull());
    expect(part('file').querySelector('details')?.open).toBe(true);
  });

  it('says what was written and does not stand, where somebody saved at the very moment', async () => {
    const account = new Account();
    const { user } = openTuning(account);
    await type(user, 'reply_hours', '12');
    account.afterWrite = () => {
      account.settings = { ...account.settings, reply_hours: 30 };
    };
    await user.click(button('save'));
    const notice = await waitFor(() => {
      const found = document.querySelector('[data-notice="save-conflict"]');
      expect(found).not.toBeNull();
      return found as HTMLElement;
    });
    expect(notice.textContent).toContain('What stands there now is not what was written');
    expect(notice.textContent).toMatch(/expected 12, found 30/);
    expect(document.querySelector('[data-saved]')).toBeNull();
  });

  it('reckons its cost with the account’s own number of agents', async () => {
    openTuning(new Account());
    await waitFor(() => expect(part('cost').textContent).toContain('34 agents and admins'));
    expect((part('cost').querySelector('input') as HTMLInputElement).value).toBe('34');
    // 34 agents, 20 tickets an hour, a request each, of the 200 a minute of the smallest plan.
    expect(part('cost').querySelector('[data-cost="share"] td')?.textContent).toMatch(/^5\.7% \(no ticket opened/);
  });

  it('is for reading alone where an agent looks, and asks no export', async () => {
    const account = new Account();
    openTuning(account, 'agent');
    expect(document.querySelector('[data-notice="read-only"]')).not.toBeNull();
    for (const one of document.querySelectorAll<HTMLInputElement>('[data-setting] input, [data-sign] input')) {
      expect(one.disabled).toBe(true);
    }
    expect(button('save')).toBeNull();
    expect(document.querySelector('[data-part="dry-run"]')).toBeNull();
    await waitFor(() => expect(account.paths).toEqual(['GET /api/v2/apps/installations/9.json']));
  });

  it('takes the business hours of a schedule, holidays and all', async () => {
    const { user } = openTuning(new Account());
    await user.click(button('schedules'));
    await waitFor(() => expect(document.querySelector('[data-schedule="3"]')).not.toBeNull());
    await user.click(within(document.querySelector('[data-schedule="3"]') as HTMLElement).getByRole('button'));
    expect(JSON.parse(field('business_hours').value)).toEqual({
      zone: 'Asia/Seoul',
      week: { mon: ['09:00-17:00'] },
      holidays: ['2026-09-24', '2026-09-25', '2026-09-26'],
    });
  });

  it('speaks Korean', async () => {
    openTuning(new Account(), 'admin', 'ko');
    await waitFor(() => expect(part('data').textContent).toContain('데이터 안내'));
    expect(part('data').textContent).toContain('외부 언어 서비스도 없으며');
  });

  it('has no fault that axe finds', async () => {
    const { page } = openTuning(new Account());
    const { violations } = await axe.run(page.container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('the dry run', () => {
  const read = async () => {
    const account = new Account();
    const { user } = openTuning(account);
    await user.click(button('count'));
    await waitFor(() => expect(document.querySelector('[data-counted="12"]')).not.toBeNull());
    await user.type(screen.getByLabelText('Tags that mark an escalation:'), 'escalated');
    await user.click(button('load'));
    await waitFor(() => expect(document.querySelector('[data-results]')).not.toBeNull());
    return { account, user };
  };

  it('shows what a stricter limit would have changed, ticket by ticket, before anything is saved', async () => {
    const { account, user } = await read();
    expect(document.querySelector('[data-changed-tickets="0"]')).not.toBeNull();
    await type(user, 'reply_hours', '4');
    await waitFor(() => {
      const changed = document.querySelector('[data-changed-tickets]')?.getAttribute('data-changed-tickets');
      expect(Number(changed)).toBeGreaterThan(0);
    });
    expect(document.querySelectorAll('[data-changed-tickets] [data-ticket]').length).toBeGreaterThan(0);
    expect(document.querySelector('[data-escalations="2"]')).not.toBeNull();
    expect(account.paths.filter((path) => path.startsWith('PUT'))).toEqual([]);
  });

  it('measures what is usual in the account, and saves it with its date', async () => {
    const { account, user } = await read();
    expect(part('measured').textContent).toContain('Not measured yet');
    await user.click(button('baseline'));
    await user.click(button('save'));
    await waitFor(() => expect(document.querySelector('[data-saved]')).not.toBeNull());
    const kept = readBaseline(account.settings.baseline);
    // Twelve customers with a ticket each in 210 days, and four contacts on each ticket.
    expect(kept).toMatchObject({ ticketsPerCustomerPerYear: 1.74, contactsPerTicket: 4 });
    expect(Date.now() - (kept?.measuredAt ?? 0)).toBeLessThan(10 * 60_000);
    expect(part('measured').textContent).toContain('Measured on');
  });

  it('suggests settings for at most so many flags a day, and lays them into the draft', async () => {
    const { user } = await read();
    await user.click(document.querySelector('[data-suggest="flags"]') as HTMLElement);
    await waitFor(() => expect(document.querySelector('[data-suggestion="true"]')).not.toBeNull());
    await user.click(button('take'));
    expect(field('band_critical').value).toMatch(/^\d+$/);
  });

  it('says which signs cannot be judged without words', async () => {
    const { user } = openTuning(new Account());
    const told = () => document.querySelector('[data-unjudged]') as HTMLElement;
    expect(told().dataset.unjudged).toBe('some');
    expect(told().textContent).toContain('14 days before the period');
    await user.click(screen.getByLabelText('Read what was said, too (takes longest)'));
    expect(told().dataset.unjudged).toBe('all');
    expect(told().textContent?.split(', ').length).toBeGreaterThan(10);
  });

  it('judges a period that ended long ago, and takes no usual numbers from it', async () => {
    const { user } = openTuning(new Account());
    const until = new Date(Date.now() - 12 * 86_400_000).toISOString().slice(0, 10);
    fireEvent.input(screen.getByLabelText('Until (empty: today):'), { target: { value: until } });
    await user.click(button('load'));
    await waitFor(() => expect(document.querySelector('[data-results]')).not.toBeNull());
    // Eight or nine of the twelve, one opened a day, were opened by then.
    const tickets = Number(/(\d+) tickets of the period/.exec(part('dry-run').textContent ?? '')?.[1]);
    expect(tickets).toBeGreaterThanOrEqual(8);
    expect(tickets).toBeLessThan(12);
    expect(part('measured').textContent).toContain('Read a period up to today');
  });

  it('tells how far the hearing and the judging have come, and leaves off when it is stopped', async () => {
    const { user } = openTuning(new Account());
    const seen: string[] = [];
    const watch = new MutationObserver(() => {
      const is = document.querySelector('[data-dry-run]')?.getAttribute('data-dry-run');
      if (is && seen.at(-1) !== is) seen.push(is);
    });
    watch.observe(document.body, { attributes: true, childList: true, subtree: true });
    await user.click(button('load'));
    await waitFor(() => expect(document.querySelector('[data-results]')).not.toBeNull());
    watch.disconnect();
    expect(seen).toEqual(expect.arrayContaining(['loading', 'hearing', 'ready']));
    // The page and its worker share one thread here: a click that waits for its turn would come when all is done.
    fireEvent.click(button('load'));
    await waitFor(() => fireEvent.click(button('stop')));
    await waitFor(() => expect(document.querySelector('[data-dry-run="stopped"]')).not.toBeNull());
    expect(document.querySelector('[data-results]')).toBeNull();
  });
});
