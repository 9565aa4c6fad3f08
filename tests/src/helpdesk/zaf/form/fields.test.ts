import { describe, expect, it } from 'vitest';
import { setFollowUp } from '../../../../../src/helpdesk/zaf/form/fields';
import { richHost } from '../../../../support/rich-host';

const path = 'ticket.customField:custom_field_7';

describe('setFollowUp', () => {
  it('sets the field by its path and adds the tag, and touches nothing else', async () => {
    const host = richHost({ 'ticket.tags': [] });
    await setFollowUp(host, { field: 7, tag: 'later', on: '2026-03-05' });
    expect(host.done).toEqual([path, 'ticket.tags.add']);
    expect(host.told.get(path)).toBe('2026-03-05');
  });

  it('takes the date back where the tag could not be added', async () => {
    const host = richHost({ [path]: '2026-01-01', 'ticket.tags.add': new Error('no') });
    await expect(setFollowUp(host, { field: 7, tag: 'later', on: '2026-03-05' })).rejects.toMatchObject({
      code: 'failed',
    });
    expect(host.told.get(path)).toBe('2026-01-01');
  });

  it('undoes a date that the host keeps in its own form', async () => {
    const host = richHost({});
    const long = {
      ...host,
      set: async (name: string, value: unknown) => void host.told.set(name, value && `${value}T00:00:00Z`),
    };
    const undo = await setFollowUp(long, { field: 7, on: '2026-03-05' });
    expect(host.told.get(path)).toBe('2026-03-05T00:00:00Z');
    expect(await undo()).toBe(true);
    expect(host.told.get(path)).toBeNull();
  });
});
