import { describe, expect, it } from 'vitest';
import { organizationsIn, withOrganizations } from '../../../../src/helpdesk/zendesk/organization-fields';

describe('organizations beside an answer', () => {
  it('are told with the fields that are asked for and hold a value, and no others', () => {
    const list = [
      { id: 1, name: 'Halla Paper', organization_fields: { overdue: 40, plan: 'gold', note: 'rude' } },
      { id: '2', organization_fields: { overdue: 0, plan: '' } },
      { id: 3, organization_fields: { overdue: null, plan: { value: 'gold' } } },
    ];
    expect([...organizationsIn(list, ['overdue', 'plan', 'none'])]).toEqual([
      [1, { overdue: 40, plan: 'gold' }],
      [2, { overdue: 0 }],
      [3, {}],
    ]);
  });

  it.each([
    ['is no list', { 1: { id: 1, organization_fields: { overdue: 40 } } }],
    ['is absent', undefined],
    ['holds no organization', [null, 7, {}, { id: 'x', organization_fields: { overdue: 40 } }]],
  ])('are none where the list %s', (_what, list) => {
    expect([...organizationsIn(list, ['overdue'])]).toEqual([]);
  });

  it.each([null, 'none', [['overdue', 40]]])('know of no field where %j stands for them', (organization_fields) => {
    expect([...organizationsIn([{ id: 1, organization_fields }], ['overdue', '0'])]).toEqual([[1, {}]]);
  });

  it('come along only where a field of theirs is named', () => {
    expect(withOrganizations('metric_sets', ['overdue'])).toBe('metric_sets,organizations');
    expect(withOrganizations('metric_sets', [])).toBe('metric_sets');
    expect([...organizationsIn([{ id: 1, organization_fields: { overdue: 40 } }])]).toEqual([]);
  });
});
