import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ActsModel, SideModel } from '../../src/text/acts/acts';
import type { Saying } from '../../src/text/saying-ids';
import { dataFolder } from './data';
import { learnActs } from './learn-acts';

/** `tsx bench/text/train-acts.ts [DATA]`: learns the acts of `bench/sentences` and writes `src/text/acts/model.ts`. */
const say = (line: string): void => console.error(`  ${line}`);
const folder = dataFolder(process.argv[2]);
const en = learnActs(folder, 'en', say);
const ko = learnActs(folder, 'ko', say);
const languages = { en: en.model, ko: ko.model };
const version = createHash('sha256').update(JSON.stringify(languages)).digest('hex').slice(0, 12);

const file = join(import.meta.dirname, '../../src/text/acts/model.ts');
const source = sourceOf({ version, languages, data: [...en.data, ...ko.data] });
writeFileSync(file, source);
console.log(`${file}: version ${version}, ${(gzipSync(source).length / 1000).toFixed(1)} kB gzip`);

function sourceOf({ languages: { en: english, ko: korean }, data }: ActsModel<Saying>): string {
  const text = (name: string, value: string): string => `        ${name}:\n          '${value}',\n`;
  const numbers = (name: string, byAct: SideModel<Saying>['limits']): string =>
    `        ${name}: {\n${Object.entries(byAct)
      .map(([id, number]) => `          ${/-/.test(id) ? `'${id}'` : id}: ${number},\n`)
      .join('')}        },\n`;
  const side = (name: string, { limits, floors, slots, counts, acts, weights }: SideModel<Saying>): string =>
    `      ${name}: {\n${numbers('limits', limits)}${numbers('floors', floors)}${text('slots', slots)}${text('counts', counts)}${text('acts', acts)}${text('weights', weights)}      },\n`;
  const rows = data.map(
    (each) =>
      `    {\n      file: '${each.file}',\n      rows: ${each.rows},\n      sha256: '${each.sha256}',\n    },\n`,
  );
  return `import type { Saying } from '../saying-ids';
import type { ActsModel } from './acts';

/** Written by \`bench/text/train-acts.ts\`: train it again rather than change it. */
export const actsModel: ActsModel<Saying> = {
  version: '${version}',
  languages: {
    en: {
${side('customer', english.customer)}${side('us', english.us)}    },
    ko: {
${side('customer', korean.customer)}${side('us', korean.us)}    },
  },
  data: [
${rows.join('')}  ],
};
`;
}
