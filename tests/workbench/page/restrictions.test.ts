import { describe, expect, it } from 'vitest';
import { isFor } from '../../../workbench/page/workspace/restrictions';

const admin = { role: 'admin', role_type: 4 };
const agent = { role: 'agent', role_type: 0 };
const light = { role: 'agent', role_type: 1 };
const groups = [{ id: 7, name: 'Support' }];

describe('an installation for some', () => {
  it.each([
    ['everybody without restrictions', null, [], admin, true],
    ['one of the roles', ['agent'], [], agent, true],
    ['nobody of another role, not even admins', ['agent'], [], admin, false],
    ['no light agents, who are a role of their own', ['agent'], [], light, false],
    ['one of the groups', null, [7, 8], agent, true],
    ['nobody of another group', null, [8], agent, false],
    ['nobody of the roles in another group', ['agent'], [8], agent, false],
    ['nobody of the groups in another role', ['admin'], [7], agent, false],
  ])('is for %s', (_, role_restrictions, group_restrictions, person, isThere) => {
    expect(isFor({ role_restrictions, group_restrictions }, person, groups)).toBe(isThere);
  });
});
