import type { MoveId } from '../../../src/playbook/types';
import { PhraseList } from './PhraseList';
import { useSpokenPhrases } from './use-words-to-say';

/** Words for a move. Nothing where it is not said to anybody. */
export function MoveWords({ move }: { move: MoveId }) {
  const phrases = useSpokenPhrases(move);
  return phrases.length > 0 ? <PhraseList phrases={phrases} /> : null;
}
