import { parseArgs } from 'node:util';
import { printSentences } from './sentences';

/** `npm run bench:sentences [-- --errors N]`: what of single sentences is heard. Known ones shaped the rules, unseen ones did not. */
const { values } = parseArgs({ options: { errors: { type: 'string', default: '0' } } });
for (const language of ['en', 'ko'] as const) {
  printSentences(language, 'known', Number(values.errors));
  printSentences(language, 'unseen', 0);
}
