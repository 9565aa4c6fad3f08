import { describe, expect, it } from 'vitest';
import { commentTexts } from '../../../../../workbench/server/api/tickets/comment';

const data = { call_duration: 3701, from: '+49 30 5550117', to: '+49 30 5550100', started_at: '2026-03-02T08:00:11Z' };
const details = [
  'Call from: +49 30 5550117',
  'Call to: +49 30 5550100',
  'Time of call: 2026-03-02T08:00:11Z',
  'Length of phone call: 1 hour, 1 minute, 41 seconds',
].join('\n');

describe('the texts of a call', () => {
  it('tell its length below what was said', () => {
    expect(commentTexts({ body: 'The pole broke.\n', data })).toEqual({
      body: `The pole broke.\n\n${details}`,
      html_body: `<div class="zd-comment" dir="auto"><p dir="auto">The pole broke.</p><p dir="auto">${details.replaceAll('\n', '<br>')}</p></div>`,
      plain_body: `The pole broke.\n\n${details}`,
    });
  });

  it('tell it in HTML too, wrapped or not', () => {
    for (const html_body of ['<p>The pole <b>broke</b>.</p>', '<div class="zd-comment"><p>The pole broke.</p></div>']) {
      const texts = commentTexts({ html_body, data: { call_duration: 60 } });
      expect(texts?.plain_body).toMatch(/^The pole broke\.\n+Length of phone call: 1 minute$/);
      expect(texts?.body).toBe('The pole broke.\n\nLength of phone call: 1 minute');
      expect(texts?.html_body.match(/<div/g)?.length).toBe(texts?.html_body.match(/<\/div>/g)?.length);
    }
  });

  it('tell it once where the words have it already', () => {
    const body = `The pole broke.\n\n${details}`;
    expect(commentTexts({ body, data })?.body).toBe(body);
  });

  it.each([
    [{ call_duration: 0 }, 'The pole broke.\n\nLength of phone call: 0 seconds'],
    [{ call_duration: -5 }, 'The pole broke.'],
    [{ call_duration: 'long' }, 'The pole broke.'],
    [{}, 'The pole broke.'],
    [null, 'The pole broke.'],
  ])('say no more than %j does', (told, body) => {
    expect(commentTexts({ body: 'The pole broke.', data: told })?.body).toBe(body);
  });
});
