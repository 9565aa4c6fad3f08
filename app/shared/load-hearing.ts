import type { Listening } from '../../src/ledgers/listening';

/** What hears words; comes as a part of its own, when the first words are to be read. */
export async function loadWords(): Promise<Listening> {
  const [{ hear }, { promisesUntil }] = await Promise.all([
    import('../../src/text/hear'),
    import('../../src/ledgers/promises'),
  ]);
  return { hear, promisesUntil };
}

/** What hears their tone. */
export async function loadTone(): Promise<Listening> {
  const [{ toneOf }, { toneModel }] = await Promise.all([
    import('../../src/text/tone'),
    import('../../src/text/tone/model'),
  ]);
  return { tone: toneOf(toneModel) };
}
