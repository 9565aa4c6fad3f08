import { describe, expect, it } from 'vitest';
import { createForm } from '../../../../src/helpdesk/zaf/form';
import { lateForm } from '../../../../src/helpdesk/zaf/late-form';
import { handClock } from '../../../support/hand-clock';
import { richHost } from '../../../support/rich-host';

const parts = { host: richHost({ 'comment.text': 'Hi' }), read: async () => ({}), readHtml: (html: string) => html };
const bounds = { clock: handClock(0), ms: 1_000, what: 'form' };

describe('lateForm', () => {
  it('loads its code with the first call', async () => {
    let loads = 0;
    const form = lateForm(
      async () => {
        loads += 1;
        return { createForm };
      },
      parts,
      bounds,
    );
    expect(loads).toBe(0);
    expect(await form.draft()).toEqual({ text: 'Hi', kind: 'reply' });
    expect(loads).toBe(1);
  });

  it('says offline where the code does not come, and tries again with the next call', async () => {
    let online = false;
    const form = lateForm(
      () => (online ? Promise.resolve({ createForm }) : Promise.reject(new TypeError('Failed to fetch'))),
      parts,
      bounds,
    );
    await expect(form.draft()).rejects.toMatchObject({ name: 'HelpdeskError', code: 'offline' });
    online = true;
    await expect(form.draft()).resolves.toMatchObject({ text: 'Hi' });
  });
});
