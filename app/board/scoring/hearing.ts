import type { Listening } from '../../../src/ledgers/listening';

/** What hears words and their tone; comes when the first words are to be read. A part that does not come is left out. */
export async function loadHearing(): Promise<Listening> {
  const [words, tone] = await Promise.allSettled([loadWords(), loadTone()]);
  return {
    ...(words.status === 'fulfilled' && words.value),
    ...(tone.status === 'fulfilled' && tone.value),
  };
}

async function loadWords(): Promise<Listening> {
  const [{ hear }, { promisesUntil }] = await Promise.all([
    import('../../../src/text/hear'),
    import('../../../src/ledgers/promises'),
  ]);
  return { hear, promisesUntil };
}

async function loadTone(): Promise<Listening> {
  const [{ toneOf }, { toneModel }] = await Promise.all([
    import('../../../src/text/tone'),
    import('../../../src/text/tone/model'),
  ]);
  return { tone: toneOf(toneModel) };
}
