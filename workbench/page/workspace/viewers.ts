import * as v from 'valibot';
import { user } from '../rest/schemas';
import { changeTab, type Model } from './model';

const viewersAnswer = v.object({
  viewers: v.array(v.looseObject({ ...user.entries, is_editing: v.boolean(), is_idle: v.boolean() })),
});

/** Reads who else is at a ticket and tells the apps of its tab when that differs. */
export const readViewers = async (model: Model, ticketId: number): Promise<void> => {
  const { viewers } = await model.rest.read(`/workbench/tickets/${ticketId}/viewers`, viewersAnswer);
  const others = viewers.filter(({ id }) => id !== model.session.me.id);
  for (const tab of model.store.get().tabs.filter((each) => each.ticketId === ticketId)) {
    if (JSON.stringify(tab.viewers) === JSON.stringify(others)) continue;
    changeTab(model, tab.key, (each) => ({ ...each, viewers: others }));
    model.events.emit({ type: 'viewers', tab: tab.key });
  }
};
