import type { Call } from '../core/call';
import { type OrganizationRow, organizationColumns, renderOrganizations } from '../organizations/read';
import { Conditions } from '../paging/index';
import { renderUsers } from '../users/read';
import { type UserRow, userColumns } from '../users/record';
import type { Stream } from './stream';

/** Every user at the latest change, deleted ones too. */
export const userStream = (call: Call): Stream<UserRow> => ({
  key: 'users',
  columns: userColumns,
  from: 'users u',
  id: 'u.id',
  at: 'u.updated_at',
  conditions: new Conditions(),
  render: async (rows) => ({
    users: (await renderUsers(call, rows)).map((user) => ({ ...user, permanently_deleted: false })),
  }),
});

/** Every organization at the latest change. */
export const organizationStream = (call: Call): Stream<OrganizationRow> => ({
  key: 'organizations',
  columns: organizationColumns,
  from: 'organizations o',
  id: 'o.id',
  at: 'o.updated_at',
  conditions: new Conditions(),
  render: async (rows) => ({
    organizations: (await renderOrganizations(call, rows)).map((one) => ({ ...one, deleted_at: null })),
  }),
});
