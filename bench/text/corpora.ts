import type { Message } from '../../src/facts/message';
import { hear } from '../../src/text/hear';
import type { Saying } from '../../src/text/saying-ids';
import { corpora } from '../../tests/corpora';
import type { Corpus } from '../../tests/corpora/corpus';
import { everyday } from '../../tests/corpora/everyday';
import { isSeen } from '../../tests/corpora/halves';
import { type DataRow, dataFolder, readRows } from './data';

/**
 * `npm run bench:corpora [-- FOLDER] [--errors SAYING] [--all-errors]`: recall and false alarms of every saying in both
 * languages, on the half of the corpora that phrases may be written by, on the half that nobody looks at, and on the
 * everyday messages that nobody looks at either; beneath them how often calm messages of the data folder seem to say it.
 * Errors are shown of the seen half alone; `--all-errors` shows the everyday ones too, which are then read for good.
 */
const args = process.argv.slice(2);
const errorsOf = args.includes('--errors') ? args[args.indexOf('--errors') + 1] : undefined;
const shows = (saying: string): boolean => errorsOf === saying || errorsOf === 'all';
const showsEveryday = args.includes('--all-errors');
const folder = dataFolder(args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--errors'));

/** How many of how many. */
type Cell = readonly [number, number];

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
  return (hear(message).sayings[saying as Saying]?.length ?? 0) > 0;
};

const textsOf = ({ text, turns = [] }: DataRow, speaker: Corpus['speaker']): readonly string[] =>
  text === undefined
    ? turns.filter((turn) => turn.speaker === speaker).map((turn) => turn.text)
    : speaker === 'customer'
      ? [text]
      : [];

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`.padStart(5);

console.log(`${''.padEnd(24)}recall                   false alarms`);
console.log(`${'saying'.padEnd(18)} lang  seen / unseen  everyday  seen / unseen  everyday`);
const sums = new Map<string, Cell[]>();
for (const { topic, speaker, en, ko } of corpora) {
  const daily = everyday.find((corpus) => corpus.topic === topic);
  for (const [lang, { match, miss }, today] of [
    ['en', en, daily?.en],
    ['ko', ko, daily?.ko],
  ] as const) {
    const hits = (texts: readonly string[] = []): Cell => [
      texts.filter((text) => says(text, speaker, topic)).length,
      texts.length,
    ];
    const half = (texts: readonly string[], seen: boolean): readonly string[] =>
      texts.filter((text) => isSeen(text) === seen);
    const cells = [match, miss].flatMap((texts, side) => [
      hits(half(texts, true)),
      hits(half(texts, false)),
      hits(side === 0 ? today?.match : today?.miss),
    ]);
    const sum = sums.get(lang);
    sums.set(
      lang,
      cells.map(([part, whole], at) => [part + (sum?.[at]?.[0] ?? 0), whole + (sum?.[at]?.[1] ?? 0)]),
    );
    line(topic, lang, cells);
    const errors = (mark: string, texts: readonly string[] = [], said: boolean): void => {
      for (const text of texts.filter((one) => says(one, speaker, topic) === said)) console.log(`    ${mark} ${text}`);
    };
    if (shows(topic)) {
      errors('MISSED', half(match, true), false);
      errors('FALSE ', half(miss, true), true);
    }
    if (showsEveryday && (shows(topic) || errorsOf === undefined)) {
      errors('MISSED TODAY', today?.match, false);
      errors('FALSE TODAY ', today?.miss, true);
    }
  }
}
for (const [lang, sum] of sums) line('all', lang, sum);

calm(folder);

function line(topic: string, lang: string, cells: readonly Cell[]): void {
  const [a, b, c, d, e, f] = cells.map(([part, whole]) => share(part, whole));
  console.log(`${topic.padEnd(18)} ${lang}   ${a} / ${b}   ${c}     ${d} / ${e}   ${f}`);
}

/** The calm files hold customers' words alone. */
function calm(dir: string): void {
  console.log("\ncalm customers' messages that seem to say it, in 10,000");
  const texts = (['en_calm_banking77', 'en_calm_multidogo', 'ko_calm_chat'] as const)
    .flatMap((file) => readRows(dir, file).rows)
    .flatMap((row) => textsOf(row, 'customer'));
  for (const { topic } of corpora.filter(({ speaker }) => speaker === 'customer')) {
    const hits = texts.filter((text) => says(text, 'customer', topic));
    const rate = ((10_000 * hits.length) / texts.length).toFixed(1);
    console.log(`${topic.padEnd(18)} ${rate.padStart(7)}  of ${texts.length}`);
    if (shows(topic)) for (const text of hits.slice(0, 15)) console.log(`    CALM   ${text.slice(0, 160)}`);
  }
}
