import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ToneModel } from '../../src/text/tone';
import { dataFolder } from './data';
import { learn } from './learn';

/** `tsx bench/text/train.ts [DATA]`: trains the tone model on the data folder and writes `src/text/tone/model.ts`. */
const say = (line: string): void => console.error(`  ${line}`);
const folder = dataFolder(process.argv[2]);
const en = learn(folder, 'en', say);
const ko = learn(folder, 'ko', say);
const languages = { en: en.model, ko: ko.model };
const version = createHash('sha256').update(JSON.stringify(languages)).digest('hex').slice(0, 12);
const model: ToneModel = { version, languages, data: [...en.data, ...ko.data] };

const file = join(import.meta.dirname, '../../src/text/tone/model.ts');
writeFileSync(file, sourceOf(model));
console.log(`${file}: version ${version}, ${(gzipSync(sourceOf(model)).length / 1000).toFixed(1)} kB gzip`);

function sourceOf({ data, languages: { en: english, ko: korean } }: ToneModel): string {
  const language = (name: string, { slope, offset, slots, weights }: ToneModel['languages']['en']): string =>
    `    ${name}: {\n      slope: ${slope},\n      offset: ${offset},\n      slots:\n        '${slots}',\n      weights:\n        '${weights}',\n    },\n`;
  const rows = data.map(
    (each) =>
      `    {\n      file: '${each.file}',\n      rows: ${each.rows},\n      sha256: '${each.sha256}',\n    },\n`,
  );
  return `import type { ToneModel } from '../tone';

/** Written by \`bench/text/train.ts\`: train it again rather than change it. */
export const toneModel: ToneModel = {
  version: '${version}',
  languages: {
${language('en', english)}${language('ko', korean)}  },
  data: [
${rows.join('')}  ],
};
`;
}
