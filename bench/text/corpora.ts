import type { Message } from '../../src/facts/message';
import { readMessage } from '../../src/text/reading';
import type { Saying } from '../../src/text/saying-ids';
import { corpora } from '../../tests/corpora';
import type { Corpus } from '../../tests/corpora/corpus';
import { isSeen } from '../../tests/corpora/halves';
import { type DataRow, dataFolder, readRows } from './data';

/**
 * `npm run bench:corpora [-- FOLDER] [--errors SAYING]`: recall and false alarms of every saying in both languages, on
 * the half of the corpora that phrases may be written by and on the half that nobody looks at; beside them how often
 * calm messages of the data folder seem to say it. Errors are shown of the seen half alone.
 */
const args = process.argv.slice(2);
const errorsOf = args.includes('--errors') ? args[args.indexOf('--errors') + 1] : undefined;
const folder = dataFolder(args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--errors'));

const says = (text: string, speaker: Corpus['speaker'], saying: string): boolean => {
  const message: Message = {
    id: '1',
    at: 0,
    author: { id: 1, name: '', kind: speaker },
    public: true,
    channel: 'email',
    text,
    automatic: false,
  };
  return (readMessage(message).sayings[saying as Saying]?.length ?? 0) > 0;
};

const textsOf = ({ text, turns = [] }: DataRow, speaker: Corpus['speaker']): readonly string[] =>
  text === undefined
    ? turns.filter((turn) => turn.speaker === speaker).map((turn) => turn.text)
    : speaker === 'customer'
      ? [text]
      : [];

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`.padStart(5);

console.log(`${'saying'.padEnd(18)} lang  recall seen/unseen   false alarms seen/unseen`);
const sums = new Map<string, number[]>();
for (const { topic, speaker, en, ko } of corpora) {
  for (const [lang, { match, miss }] of [
    ['en', en],
    ['ko', ko],
  ] as const) {
    const count = (texts: readonly string[], seen: boolean): readonly [number, number] => {
      const half = texts.filter((text) => isSeen(text) === seen);
      return [half.filter((text) => says(text, speaker, topic)).length, half.length];
    };
    const cells = [count(match, true), count(match, false), count(miss, true), count(miss, false)];
    const sum = sums.get(lang) ?? new Array(8).fill(0);
    cells.flat().forEach((n, index) => {
      sum[index] += n;
    });
    sums.set(lang, sum);
    const [a, b, c, d] = cells.map(([part, whole]) => share(part, whole));
    console.log(`${topic.padEnd(18)} ${lang}    ${a} / ${b}          ${c} / ${d}`);
    if (errorsOf === topic || errorsOf === 'all') {
      for (const text of match.filter((one) => isSeen(one) && !says(one, speaker, topic)))
        console.log(`    MISSED ${text}`);
      for (const text of miss.filter((one) => isSeen(one) && says(one, speaker, topic)))
        console.log(`    FALSE  ${text}`);
    }
  }
}
for (const [lang, s] of sums) {
  const at = (index: number): string => share(s[index] ?? 0, s[index + 1] ?? 0);
  console.log(`${'all'.padEnd(18)} ${lang}    ${at(0)} / ${at(2)}          ${at(4)} / ${at(6)}`);
}

calm(folder);

function calm(dir: string): void {
  console.log('\ncalm messages that seem to say it, in 10,000 (customers, then agents)');
  const rows = (['en_calm_banking77', 'en_calm_multidogo', 'ko_calm_chat'] as const).flatMap(
    (file) => readRows(dir, file).rows,
  );
  const turns = (speaker: Corpus['speaker']): readonly string[] => rows.flatMap((row) => textsOf(row, speaker));
  for (const speaker of ['customer', 'agent'] as const) {
    const texts = turns(speaker);
    for (const { topic } of corpora.filter((corpus) => corpus.speaker === speaker)) {
      const hits = texts.filter((text) => says(text, speaker, topic));
      console.log(
        `${topic.padEnd(18)} ${((10_000 * hits.length) / texts.length).toFixed(1).padStart(7)}  of ${texts.length}`,
      );
      if (errorsOf === topic || errorsOf === 'all')
        for (const text of hits.slice(0, 15)) console.log(`    CALM   ${text.slice(0, 160)}`);
    }
  }
}
