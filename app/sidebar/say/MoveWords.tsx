import type { MoveId } from '../../../src/playbook/types';
import { OnDemand } from './OnDemand';
import { useSayTexts } from './texts';
import { useChosen, useSpokenPhrases } from './use-words-to-say';

/** Words for a move, on demand. Nothing where it is not said to anybody. */
export function MoveWords({ move }: { move: MoveId }) {
  const said = useChosen();
  const phrases = useSpokenPhrases(move);
  const t = useSayTexts();
  if (phrases.length === 0) return null;
  return <OnDemand title={t('aloud' in said && said.aloud ? 'aloud' : 'title')} phrases={phrases} />;
}
