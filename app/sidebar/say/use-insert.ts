import { useState } from 'react';
import type { SayKey } from '../../../src/playbook/say/phrases';
import { BLANK } from '../../../src/text/blank';
import { copyText } from '../../shared/copy-text';
import { useHelpdesk } from '../../shared/desk';
import type { Spoken } from './use-words-to-say';

/** What became of the last phrase that was clicked. */
export interface Handled {
  readonly key: SayKey;
  readonly words: string;
  readonly outcome: 'inserted' | 'insertedBlanks' | 'refused' | 'copied' | 'notCopied';
}

/** Puts phrases into the draft; where the helpdesk cannot, onto the clipboard. Nothing is sent. */
export function useInsert() {
  const helpdesk = useHelpdesk();
  const [handled, setHandled] = useState<Handled>();
  const canInsert = helpdesk.can.has('insert-reply');
  const copy = async ({ key, words }: Omit<Spoken, 'gloss'>): Promise<void> => {
    setHandled({ key, words, outcome: (await copyText(words)) ? 'copied' : 'notCopied' });
  };
  const insert = async ({ key, words }: Omit<Spoken, 'gloss'>): Promise<void> => {
    setHandled(undefined);
    try {
      // The next phrase begins a sentence of its own.
      await helpdesk.insertReply(`${words} `);
      setHandled({ key, words, outcome: BLANK.test(words) ? 'insertedBlanks' : 'inserted' });
    } catch {
      setHandled({ key, words, outcome: 'refused' });
    }
  };
  return { canInsert, handled, copy, use: canInsert ? insert : copy };
}
