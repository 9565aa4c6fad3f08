import * as v from 'valibot';
import { apiPath } from '../rest/paths';
import { organization, type User } from '../rest/schemas';
import { editForm } from './edit';
import { changeTab, findTab, type Model } from './model';

const organizationAnswer = v.object({ organization });

/** Sets who a new ticket is for, with their organization; undefined takes the choice back. */
export const chooseRequester = async (model: Model, key: string, user: User | undefined): Promise<void> => {
  changeTab(model, key, ({ organization: _, ...tab }) => ({
    ...tab,
    users: user === undefined ? tab.users : new Map(tab.users).set(user.id, user),
  }));
  editForm(model, key, { requester_id: user?.id, organization_id: user?.organization_id ?? undefined });
  if (user === undefined || user.organization_id === null) return;
  const path = apiPath(`organizations/${user.organization_id}`);
  const found = await model.rest.read(path, organizationAnswer).catch(() => undefined);
  if (found === undefined || findTab(model, key)?.edits.requester_id !== user.id) return;
  changeTab(model, key, (tab) => ({ ...tab, organization: found.organization }));
};
