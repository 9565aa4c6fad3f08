import { useRef, useState } from 'react';
import type { Helpdesk } from '../../../src/helpdesk/port';
import type { SayKey } from '../../../src/playbook/say/phrases';
import { standsIn } from '../../../src/playbook/say/was-said';
import { BLANK } from '../../../src/text/blank';
import { copyText } from '../../shared/copy-text';
import { useHelpdesk } from '../../shared/desk';
import type { Spoken } from './use-words-to-say';

/** What became of the last phrase that was clicked. */
export interface Handled {
  readonly key: SayKey;
  readonly words: string;
  readonly outcome: 'inserted' | 'insertedBlanks' | 'insertedNote' | 'already' | 'refused' | 'copied' | 'notCopied';
}

/**
 * Puts phrases into the draft, each of them once; where the helpdesk cannot, onto the clipboard. Nothing is sent. What
 * goes into an internal note, as all that a light agent writes does, is said to be one.
 */
export function useInsert() {
  const helpdesk = useHelpdesk();
  const [handled, setHandled] = useState<Handled>();
  const busy = useRef(false);
  const canInsert = helpdesk.can.has('insert-reply');
  const copy = async ({ key, words }: Omit<Spoken, 'gloss'>): Promise<void> => {
    setHandled({ key, words, outcome: (await copyText(words)) ? 'copied' : 'notCopied' });
  };
  const insert = async ({ key, words }: Omit<Spoken, 'gloss'>): Promise<void> => {
    // A second click before the first is done is no second wish.
    if (busy.current) return;
    busy.current = true;
    setHandled(undefined);
    setHandled({ key, words, outcome: await insertOnce(helpdesk, words) });
    busy.current = false;
  };
  return { canInsert, handled, copy, use: canInsert ? insert : copy };
}

async function insertOnce(helpdesk: Helpdesk, words: string): Promise<Handled['outcome']> {
  // A draft that cannot be read is no reason to insert nothing.
  const draft = helpdesk.can.has('read-draft') ? await helpdesk.draft().catch(() => undefined) : undefined;
  if (draft && standsIn(draft.text, words)) return 'already';
  try {
    // The next phrase begins a sentence of its own.
    await helpdesk.insertReply(`${words} `);
  } catch {
    return 'refused';
  }
  if (draft?.kind === 'note') return 'insertedNote';
  return BLANK.test(words) ? 'insertedBlanks' : 'inserted';
}
