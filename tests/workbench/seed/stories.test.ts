import { describe, expect, it } from 'vitest';
import { CAST } from '../../../workbench/seed/company';
import { stories } from '../../../workbench/seed/stories/index';
import type { Row, StoryEvent } from '../../../workbench/seed/story';
import { fill } from '../../../workbench/seed/texts';
import { isDone, place } from '../../../workbench/seed/timeline';

const DAY = 24 * 3_600_000;
const now = Date.UTC(2026, 10, 23, 9, 30);
const placed = stories.flatMap((story) => story.tickets.map((ticket) => ({ story, ...place(ticket, now) })));
const textsOf = (events: readonly StoryEvent[]) => events.flatMap((event) => ('text' in event ? [event.text] : []));
const signs = Array.from({ length: 11 }, (_, index) => `C${index + 1}`);
const causes = Array.from({ length: 12 }, (_, index) => `S${index + 1}`);

describe('the stories', () => {
  it('cover every customer-side sign, every service-side cause and goodwill', () => {
    const covered = new Set<string>(stories.flatMap(({ covers }) => covers));
    const rows = [...signs, ...causes, 'goodwill'] as Row[];
    expect(rows.filter((row) => !covered.has(row))).toEqual([]);
  });

  it('are told in order and end before now', () => {
    for (const { story, ticket, events, updatedAt, createdAt } of placed) {
      const times = [createdAt, ...events.map(({ at }) => at)];
      expect(times, `${story.customer.key} ${ticket.key}`).toEqual([...times].sort((a, b) => a - b));
      expect(updatedAt, `${story.customer.key} ${ticket.key}`).toBeLessThan(now);
    }
  });

  it('reach back about fourteen months and no further', () => {
    const oldest = Math.min(...placed.map(({ createdAt }) => createdAt));
    expect(now - oldest).toBeGreaterThan(400 * DAY);
    expect(now - oldest).toBeLessThan(430 * DAY);
  });

  it('have customers who write English and customers who write Korean, and a few others', () => {
    const count = (locale: string) => stories.filter(({ customer }) => customer.locale === locale).length;
    expect(count('en-US')).toBeGreaterThanOrEqual(15);
    expect(count('ko')).toBeGreaterThanOrEqual(10);
    for (const { customer, tickets } of stories.filter(({ customer }) => customer.locale === 'ko')) {
      const said = tickets.flatMap(({ events }) => textsOf(events)).join(' ');
      expect(said.match(/\p{Script=Hangul}/gu)?.length ?? 0, customer.key).toBeGreaterThan(said.length / 2);
    }
  });

  it('use each customer, each ticket key and each text once', () => {
    const once = (values: readonly string[]) => expect(values.filter((v, at) => values.indexOf(v) !== at)).toEqual([]);
    once(stories.map(({ customer }) => customer.key));
    for (const { tickets } of stories) once(tickets.map(({ key }) => key));
    const long = stories
      .filter(({ customer }) => customer.key !== 'gwen.achterberg')
      .flatMap(({ tickets }) => tickets.flatMap(({ events }) => events))
      .flatMap((event) => ('text' in event && event.kind !== 'auto-reply' ? [event.text] : []))
      .filter((text) => text.length > 60);
    once(long.filter((text) => !text.startsWith('Thank you for telling us. Tracks are not saved')));
  });

  it('leave customers waiting right now, from minutes to five days, for several agents', () => {
    const waiting = placed.filter(({ status, events }) => {
      const last = events.findLast(({ kind }) => kind === 'says' || kind === 'replies');
      return !isDone(status) && last?.kind === 'says';
    });
    const waits = waiting.map(({ events }) => now - (events.findLast(({ kind }) => kind === 'says')?.at ?? 0));
    expect(waiting.length).toBeGreaterThan(20);
    expect(Math.min(...waits)).toBeLessThan(30 * 60_000);
    expect(Math.max(...waits)).toBeGreaterThan(4 * DAY);
    expect(Math.max(...waits)).toBeLessThan(5 * DAY);
    expect(new Set(waiting.map(({ last }) => last.assignee)).size).toBeGreaterThanOrEqual(6);
  });

  it('keep every ticket with an agent who is in its group', () => {
    for (const { story, ticket, first, last } of placed) {
      for (const { assignee, group } of [first, last]) {
        if (assignee) expect(CAST[assignee].groups, `${story.customer.key} ${ticket.key}`).toContain(group);
      }
    }
  });

  it('name only tickets that exist', () => {
    const all = new Set(stories.flatMap(({ customer, tickets }) => tickets.map(({ key }) => `${customer.key}:${key}`)));
    for (const { story, ticket } of placed) {
      if (ticket.incidentOf) expect(all).toContain(ticket.incidentOf);
      if (ticket.followsUp) expect(all).toContain(`${story.customer.key}:${ticket.followsUp}`);
    }
  });

  it('leave no placeholder that nobody fills', () => {
    const words = new Map<string, string>([...Object.keys(CAST), '#kettle'].map((name) => [name, 'X']));
    for (const { ticket, events } of placed) {
      for (const text of [ticket.subject, ...textsOf(events)]) expect(fill(text, now, words)).not.toMatch(/[{}]/);
    }
  });

  it('rate only tickets that were solved', () => {
    for (const { ticket, events } of placed) {
      const rated = events.findIndex(({ kind }) => kind === 'rates');
      if (rated < 0) continue;
      const before = place({ ...ticket, events: ticket.events.slice(0, rated) }, now);
      expect(before.status, ticket.key).toBe('solved');
    }
  });

  it('hold a long thread, a customer with more than a hundred tickets, a very long name and a newcomer', () => {
    const find = (key: string) => stories.find(({ customer }) => customer.key === key);
    expect(Math.max(...placed.map(({ events }) => textsOf(events).length))).toBeGreaterThanOrEqual(11);
    expect(find('gwen.achterberg')?.tickets.length).toBeGreaterThan(100);
    expect(find('maximiliane.hohenfels')?.customer.name.length).toBeGreaterThan(80);
    expect(find('lena.fischer')?.tickets).toHaveLength(1);
  });
});

describe('fill', () => {
  const at = Date.UTC(2026, 10, 23, 9, 30); // a Monday

  it('names days in the language of the text, counted from the day the words were said', () => {
    expect(fill('by {day:+2}, the {date:+8}', at, new Map())).toBe('by Wednesday, the 1st');
    expect(fill('{day:-3}까지, {date:+1}에', at, new Map())).toBe('금요일까지, 24일에');
    expect(fill('the {date:-1}, the {date:-12}, the {date:+10}', at, new Map())).toBe('the 22nd, the 11th, the 3rd');
  });

  it('names months across the turn of the year', () => {
    expect(fill('{month:-1}, {month:+2}', at, new Map())).toBe('October, January');
    expect(fill('{month:-11}분', at, new Map())).toBe('12월분');
  });

  it('leaves braces alone that are no placeholder', () => {
    expect(fill('{"a":1} {mara}', at, new Map([['mara', 'Mara']]))).toBe('{"a":1} Mara');
  });
});
