import type { Listening } from '../../../src/ledgers/listening';
import { loadTone, loadWords } from '../../shared/load-hearing';

/** What hears words and their tone; comes when the first words are to be read. A part that does not come is left out. */
export async function loadHearing(): Promise<Listening> {
  const [words, tone] = await Promise.allSettled([loadWords(), loadTone()]);
  return {
    ...(words.status === 'fulfilled' && words.value),
    ...(tone.status === 'fulfilled' && tone.value),
  };
}
