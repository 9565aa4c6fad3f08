import { HelpdeskError } from '../../error';
import type { FollowUp, Undo } from '../../open-form';
import type { Host } from '../host';
import { ticketFieldPath } from '../to-front';

/**
 * Sets the date field and adds the tag of a follow-up. Both or neither.
 *
 * @throws HelpdeskError `unsupported` where no place is given.
 */
export const setFollowUp = async (host: Host, { field, tag, on }: FollowUp): Promise<Undo> => {
  if (field === undefined && tag === undefined) throw new HelpdeskError('unsupported', 'no place for a follow-up');
  const undoField = field === undefined ? undefined : await setField(host, field, on);
  if (tag === undefined) return undoField ?? nothing;
  try {
    const undoTag = await addTags(host, [tag]);
    return async () => {
      await undoTag();
      return (await undoField?.()) ?? true;
    };
  } catch (error) {
    await undoField?.();
    throw error;
  }
};

/** Tags that were there before stay when it is undone. */
export const addTags = async (host: Host, tags: readonly string[]): Promise<Undo> => {
  const there = (await host.get(['ticket.tags'])).get('ticket.tags');
  const added = tags.filter((tag) => !(Array.isArray(there) && there.includes(tag)));
  if (added.length === 0) return nothing;
  await host.invoke('ticket.tags.add', ...added);
  return async () => {
    await host.invoke('ticket.tags.remove', ...added);
    return true;
  };
};

const setField = async (host: Host, field: number, value: string): Promise<Undo> => {
  const path = ticketFieldPath(field);
  const read = async (): Promise<unknown> => (await host.get([path])).get(path) ?? null;
  const before = await read();
  await host.set(path, value);
  // The host may keep the value in its own form.
  const after = await read();
  return async () => {
    if ((await read()) !== after) return false;
    await host.set(path, before);
    return true;
  };
};

const nothing: Undo = async () => true;
