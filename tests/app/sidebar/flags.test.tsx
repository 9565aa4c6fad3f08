// @vitest-environment happy-dom
import { waitFor, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { customer, daysAgo, them, ticket } from '../../support/facts';
import { all, calm, one, openSidebar, strained } from './open-sidebar';

const saying = (...texts: readonly string[]) =>
  strained({
    facts: {
      ticket: ticket({ createdAt: daysAgo(2) }),
      customer: customer(),
      messages: texts.map((text, index) => them(daysAgo(2 - index), text)),
    },
  });
const flag = (id: string): HTMLElement => one(`[data-flag="${id}"]`);

it('a critical flag says what to do and what it stands on before anything is clicked, and can be closed', async () => {
  const { user, settled } = openSidebar(saying('I will come to your office and hurt you.'));
  await settled();
  expect(all('[data-flag]')[0]).toBe(flag('threat-of-harm'));
  expect(flag('threat-of-harm').textContent).toMatch(/severity critical.*Tell a supervisor at once.*“I will come to/s);
  await user.click(within(flag('threat-of-harm')).getByRole('button', { name: /Threat of harm/ }));
  expect(flag('threat-of-harm').textContent).not.toContain('Tell a supervisor');
});

it('another flag opens on a click to its hint and evidence, and names its severity to a screen reader before', async () => {
  const { user, settled } = openSidebar(saying('You will hear from my lawyer.'));
  await settled();
  const button = within(flag('legal')).getByRole('button', { name: 'Legal steps, severity high' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(flag('legal').textContent).toMatch(/keep to the record.*“You will hear from my lawyer\.”/s);
});

it('danger to somebody is no quiet line, however well all else stands', async () => {
  const messages = [them(daysAgo(0.1), 'The lamp caught fire and my hand is burned.')];
  const scenario = calm({ facts: { ticket: ticket({ createdAt: daysAgo(0.1) }), customer: customer(), messages } });
  const { settled } = openSidebar(scenario);
  const badge = await settled();
  expect(badge.dataset.band).toBe('healthy');
  expect(flag('safety').dataset.severity).toBe('critical');
  expect(one('#rest').hidden).toBe(false);
});

it('the list of all signs begins with what is raised and ends with what does not apply', async () => {
  openSidebar(saying('You will hear from my lawyer.'));
  await waitFor(() => one('[role="status"][data-reading="false"]'));
  const outcomes = all('[data-signal]').map(({ dataset }) => dataset.outcome);
  expect([...new Set(outcomes)]).toEqual(['raised', 'unknown', 'clear', 'not-applicable']);
  expect(outcomes.filter((outcome, index) => outcome !== outcomes[index - 1])).toHaveLength(4);
});
