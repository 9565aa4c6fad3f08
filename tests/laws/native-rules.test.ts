import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isFlagTag, UNACKNOWLEDGED } from '../../src/flags/flag-tags';
import { defaultPolicy } from '../../src/health/policy';
import { HEALTH_KEY, piecesOf } from '../../src/helpdesk/zendesk/set-up/pieces';
import { bandTag, sinceTag, writtenBands } from '../../src/helpdesk/zendesk/write-band';
import { type Json, startTestApi } from '../support/workbench-api';

/** The triggers and views of the docs, held against what the code writes and what Zendesk takes. */

const pages = ['docs/write-back.md', 'docs/escalation.md'].map((path) => ({
  path,
  text: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'),
}));

const tagWords = v.pipe(v.string(), v.regex(/^[a-z0-9_]+( [a-z0-9_]+)*$/));
const condition = v.variant('field', [
  v.strictObject({
    field: v.literal('update_type'),
    operator: v.literal('is'),
    value: v.picklist(['Create', 'Change']),
  }),
  v.strictObject({
    field: v.literal('status'),
    operator: v.picklist(['is', 'is_not', 'less_than', 'greater_than']),
    value: v.picklist(['new', 'open', 'pending', 'hold', 'solved', 'closed']),
  }),
  v.strictObject({
    field: v.literal('current_tags'),
    operator: v.picklist(['includes', 'not_includes']),
    value: tagWords,
  }),
]);
const action = v.variant('field', [
  v.strictObject({ field: v.literal('current_tags'), value: tagWords }),
  v.strictObject({ field: v.literal('remove_tags'), value: tagWords }),
  v.strictObject({
    field: v.literal('notification_group'),
    value: v.strictTuple([v.string(), v.string(), v.string()]),
  }),
  v.strictObject({ field: v.literal('notification_webhook'), value: v.strictTuple([v.string(), v.string()]) }),
]);
const conditions = v.array(condition);
const rule = v.union([
  v.strictObject({
    trigger: v.strictObject({
      title: v.string(),
      conditions: v.strictObject({ all: conditions, any: conditions }),
      actions: v.pipe(v.array(action), v.minLength(1)),
    }),
  }),
  v.strictObject({
    view: v.strictObject({
      title: v.string(),
      all: conditions,
      output: v.strictObject({
        columns: v.array(v.string()),
        sort_by: v.string(),
        sort_order: v.picklist(['asc', 'desc']),
      }),
    }),
  }),
]);
type Rule = v.InferOutput<typeof rule>;
type Condition = v.InferOutput<typeof condition>;

const rules = pages.flatMap(({ path, text }) =>
  [...text.matchAll(/^```json\n(.*?)^```$/gms)].map(([, block = ''], index) => ({
    name: `${path}, block ${index + 1}`,
    record: JSON.parse(block) as unknown,
  })),
);
const parsedRules: readonly Rule[] = rules.map(({ record }) => v.parse(rule, record));
const triggers = parsedRules.flatMap((one) => ('trigger' in one ? [one.trigger] : []));
const views = parsedRules.flatMap((one) => ('view' in one ? [one.view] : []));

/** Tags that the triggers of the docs put on tickets for themselves. */
const marks = new Set(
  triggers.flatMap(({ actions }) =>
    actions.flatMap((one) => (one.field === 'current_tags' ? one.value.split(' ') : [])),
  ),
);
const isWritten = (tag: string): boolean => isFlagTag(tag) || writtenBands.some((band) => bandTag(band) === tag);
const tagsIn = (all: readonly Condition[], operator: string): readonly string[] =>
  all.flatMap((one) => (one.field === 'current_tags' && one.operator === operator ? [one.value] : []));

describe('the native rules of the docs', () => {
  it('are five triggers and two views, each in a shape that Zendesk takes', () => {
    for (const { name, record } of rules) expect(v.safeParse(rule, record).issues, name).toBeUndefined();
    expect([triggers.length, views.length]).toEqual([5, 2]);
  });

  it('ask for tags alone that the code writes, or that a trigger of the docs puts there', () => {
    for (const one of [...triggers.flatMap((each) => each.conditions.all), ...views.flatMap(({ all }) => all)]) {
      if (one.field !== 'current_tags') continue;
      for (const tag of one.value.split(' ')) expect([tag, isWritten(tag) || marks.has(tag)]).toEqual([tag, true]);
    }
    for (const mark of marks) expect([mark, isWritten(mark)]).toEqual([mark, false]);
  });

  it('ring once: what a trigger adds is what keeps it from running again', () => {
    for (const { title, conditions: asked, actions } of triggers) {
      const added = actions.flatMap((one) => (one.field === 'current_tags' ? [one.value] : []));
      const removed = actions.flatMap((one) => (one.field === 'remove_tags' ? [one.value] : []));
      for (const tag of added) expect(tagsIn(asked.all, 'not_includes'), title).toContain(tag);
      for (const tag of removed) expect(tagsIn(asked.all, 'includes'), title).toContain(tag);
    }
  });

  it('are told beside them in words that name the same tags, and no tag that nobody writes', () => {
    const others = [HEALTH_KEY, 'evenkeel_flag', sinceTag('2026-03-10')];
    for (const { path, text } of pages) {
      const named = [...text.matchAll(/\bevenkeel_[a-z0-9_]*[a-z0-9]\b(?!_?[…<])/g)].map(([tag]) => tag);
      const unknown = named.filter((tag) => !isWritten(tag) && !marks.has(tag) && !others.includes(tag));
      expect([path, unknown]).toEqual([path, []]);
      expect(named.length).toBeGreaterThan(10);
    }
  });

  it('have the very view that the set-up makes', () => {
    const made = piecesOf({ date: 'x', choice: 'x' }).find(({ id }) => id === 'view');
    expect(views).toContainEqual(made?.record);
  });
});

describe('the bands that are written', () => {
  it('are those that have a score', () => {
    expect([...writtenBands].sort()).toEqual(['healthy', ...Object.keys(defaultPolicy.bands)].sort());
  });
});

describe('on the workbench', () => {
  const api = startTestApi();
  const found = async (title: string, all: readonly Condition[]): Promise<readonly number[]> => {
    const asked = all.filter(({ field }) => field !== 'update_type');
    const status = { field: 'status', operator: 'less_than', value: 'closed' };
    const { view } = await api.post<{ view: Json }>('/api/v2/views', { view: { title, all: [status, ...asked] } });
    const { tickets } = await api.get<{ tickets: Json[] }>(`/api/v2/views/${view.id}/tickets`);
    return tickets.map(({ id }) => id);
  };

  it('their conditions find a ticket that carries what the code writes, and not one that the rule has been at', async () => {
    for (const { title, conditions: asked } of triggers) {
      const wanted = tagsIn(asked.all, 'includes').map((words) => words.split(' ')[0] ?? '');
      const not = tagsIn(asked.all, 'not_includes');
      const { id } = await api.ticket({ tags: wanted });
      const kept = await api.ticket({ tags: [...wanted, ...not] });
      const ids = await found(title, asked.all);
      expect(ids, title).toContain(id);
      if (not.length > 0) expect(ids, title).not.toContain(kept.id);
    }
  });

  it.each(views.map((view) => [view.title, view] as const))('the view “%s” is taken as it stands', async (_, view) => {
    const [wanted] = tagsIn(view.all, 'includes').flatMap((words) => words.split(' '));
    const open = await api.ticket({ tags: [wanted ?? UNACKNOWLEDGED] });
    const solved = await api.ticket({ tags: [wanted ?? UNACKNOWLEDGED], status: 'solved' });
    const made = await api.post<{ view: Json }>('/api/v2/views', { view });
    const { tickets } = await api.get<{ tickets: Json[] }>(`/api/v2/views/${made.view.id}/tickets`);
    const ids = tickets.map(({ id }) => id);
    expect([ids.includes(open.id), ids.includes(solved.id)]).toEqual([true, false]);
  });
});
