import { describe, expect, it } from 'vitest';
import { mappedFields, organizationFieldsOf, readAccount } from '../../../src/settings/account';
import { maySupervise } from '../../../src/settings/supervisors';

const account = { supervisorGroups: [360001] };

describe('who may supervise', () => {
  it('is an admin, or a member of a named group', () => {
    expect(maySupervise({ role: 'admin', groupIds: [] }, { supervisorGroups: [] })).toBe(true);
    expect(maySupervise({ role: 'agent', groupIds: [7, 360001] }, account)).toBe(true);
  });

  it('is nobody else, and nobody whom the host does not name', () => {
    expect(maySupervise({ role: 'agent', groupIds: [7] }, account)).toBe(false);
    expect(maySupervise({ role: 'agent', groupIds: [] }, { supervisorGroups: [] })).toBe(false);
    expect(maySupervise(undefined, account)).toBe(false);
  });
});

describe('fields that are read with the ticket', () => {
  it('are those that the settings name, and nothing that is no key', () => {
    expect(mappedFields({ payment_field: 'late', value_field: ' worth ' })).toEqual(['late', 'worth']);
    expect(mappedFields({ payment_field: 'a.b:c' })).toEqual([]);
  });

  it('are asked of the organization too, but for the one that holds a customer’s band', () => {
    const named = { payment_field: 'late', value_field: 'worth', health_field: 'health' };
    expect(mappedFields(named)).toEqual(['late', 'worth', 'health']);
    expect(organizationFieldsOf(readAccount(named).account)).toEqual(['late', 'worth']);
    expect(organizationFieldsOf(readAccount({ health_field: 'health' }).account)).toEqual([]);
  });
});
