import { type Tone, type ToneModel, toneOf } from '../../src/text/tone';
import type { ToneLanguage } from '../../src/text/tone/grams';
import { toneModel } from '../../src/text/tone/model';
import { type DataRow, hasFile, partOf, readRows } from './data';
import { learn } from './learn';
import { shippedTone } from './readers';
import { sources } from './sources';

/** Which model judges the rows of a file, and in what sense they are new to it. */
export interface Judge {
  readonly how: 'never trained on' | 'unseen fifth' | 'has seen them';
  toneFor(row: DataRow): Tone;
}

/**
 * Chooses a judge by a file's checksum, which is in the model if the file was learned from. Its rows then go to five
 * models, each made like the shipped one but without the fifth that it judges; where the folder lacks a file of those
 * it takes to make them, the shipped model judges what it has seen.
 */
export function judges(folder: string, say: (line: string) => void) {
  const blind = new Map<ToneLanguage, readonly Tone[]>();
  const modelsOf = (language: ToneLanguage): readonly Tone[] => {
    const models = blind.get(language) ?? learnBlind(folder, language, say);
    blind.set(language, models);
    return models;
  };
  return (sha256: string, language: ToneLanguage): Judge => {
    if (!toneModel.data.some((each) => each.sha256 === sha256)) {
      return { how: 'never trained on', toneFor: () => shippedTone };
    }
    if (!sources[language].every(({ file }) => hasFile(folder, file))) {
      return { how: 'has seen them', toneFor: () => shippedTone };
    }
    const models = modelsOf(language);
    return { how: 'unseen fifth', toneFor: (row) => models[partOf(row.id)] ?? shippedTone };
  };
}

function learnBlind(folder: string, language: ToneLanguage, say: (line: string) => void): readonly Tone[] {
  const known = new Map(toneModel.data.map(({ file, sha256 }) => [file, sha256]));
  const changed = sources[language].find(({ file }) => readRows(folder, file).sha256 !== known.get(file));
  if (changed) console.error(`  ${changed.file} is not what the shipped model learned from: train it again`);
  return learn(folder, language, say).blind.map((model) => {
    const languages: ToneModel['languages'] = { ...toneModel.languages, [language]: model };
    return toneOf({ ...toneModel, languages });
  });
}
