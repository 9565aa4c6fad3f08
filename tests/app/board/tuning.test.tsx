// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
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
    expect(account.settings.reply_hours).toBe(24);
    expect(field('reply_hours').value).toBe('12');
    await user.click(button('save'));
    await waitFor(() => expect(account.settings).toMatchObject({ reply_hours: 12, band_watch: 80 }));
  });

  it('says what is wrong with a value, and does not save it', async () => {
    const { user } = openTuning(new Account());
    await type(user, 'reply_hours', 'soon');
    expect(document.querySelector('[data-notice="settings"]')?.textContent).toContain('24 is used instead');
    expect(button('save').disabled).toBe(true);
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

  it('suggests settings for at most so many flags a day, and lays them into the draft', async () => {
    const { user } = await read();
    await user.click(document.querySelector('[data-suggest="flags"]') as HTMLElement);
    await waitFor(() => expect(document.querySelector('[data-suggestion="true"]')).not.toBeNull());
    await user.click(button('take'));
    expect(field('band_critical').value).toMatch(/^\d+$/);
  });

  it('says which signs cannot be judged without words', async () => {
    const { user } = openTuning(new Account());
    await user.click(screen.getByLabelText('Read what was said, too (takes longest)'));
    expect(Number(document.querySelector('[data-unjudged]')?.getAttribute('data-unjudged'))).toBeGreaterThan(10);
  });
});
