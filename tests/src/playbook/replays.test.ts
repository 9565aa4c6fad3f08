import { describe, expect, it } from 'vitest';
import { HOUR, type Instant, MINUTE } from '../../../src/facts/instant';
import type { Message } from '../../../src/facts/message';
import { defaultPolicy, type Policy } from '../../../src/health/policy';
import { evaluateFully, type FullReport } from '../../../src/report/full-report';
import { AGENT_ID, CUSTOMER_ID, customer, facts, history, ticket } from '../../support/facts';
import { hearing } from '../../support/hearing';
import { courtesyInEnglish } from './replays/courtesy-en';
import { courtesyInKorean } from './replays/courtesy-ko';
import { fixesInEnglish } from './replays/fixes-en';
import { fixesInKorean } from './replays/fixes-ko';
import { promisesInEnglish } from './replays/promises-en';
import { promisesInKorean } from './replays/promises-ko';
import { questionsInEnglish } from './replays/questions-en';
import { questionsInKorean } from './replays/questions-ko';
import type { Replay, Standing, Turn } from './replays/replay';

const replays = [
  ...promisesInEnglish,
  ...fixesInEnglish,
  ...questionsInEnglish,
  ...courtesyInEnglish,
  ...promisesInKorean,
  ...fixesInKorean,
  ...questionsInKorean,
  ...courtesyInKorean,
];

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const OFFSET = { en: 0, ko: 9 * HOUR };
const policies: Readonly<Record<Replay['language'], Policy>> = {
  en: defaultPolicy,
  ko: { ...defaultPolicy, zone: 'Asia/Seoul' },
};

/** Reads `Mon 2, 09:00`; a weekday that the day does not have is a slip of the table. */
function instantOf(when: string, { language }: Replay): Instant {
  const [, weekday = '', day, hour, minute] = /^(\w+) (\d+), (\d\d):(\d\d)$/.exec(when) ?? [];
  const wall = Date.UTC(2026, 2, Number(day), Number(hour), Number(minute));
  if (DAYS[new Date(wall).getUTCDay()] !== weekday) throw new Error(`no such time: ${when}`);
  return wall - OFFSET[language];
}

/** The same the other way round; the end of a day is the day. */
function wordsFor(at: Instant, { language }: Replay): string {
  const wall = new Date(at + OFFSET[language]);
  const day = `${DAYS[wall.getUTCDay()]} ${wall.getUTCDate()}`;
  const time = wall.toISOString().slice(11, 16);
  return time === '23:59' ? day : `${day}, ${time}`;
}

const AUTHORS = {
  customer: { id: CUSTOMER_ID, name: 'Mara Quist', kind: 'customer' },
  agent: { id: AGENT_ID, name: 'Jon Adler', kind: 'agent' },
  note: { id: AGENT_ID, name: 'Jon Adler', kind: 'agent' },
  machine: { name: 'Trigger', kind: 'system' },
} as const;

const messagesOf = (replay: Replay): readonly Message[] =>
  replay.turns.flatMap(({ who, when, text }, index) =>
    who === 'nobody'
      ? []
      : [
          {
            id: `${index}`,
            at: instantOf(when, replay),
            author: AUTHORS[who],
            public: who !== 'note',
            channel: replay.channel,
            text,
            automatic: who === 'machine',
          },
        ],
  );

/** The report right after a turn. */
function reportAt(replay: Replay, messages: readonly Message[], asOf: Instant): FullReport {
  const createdAt = messages[0]?.at ?? 0;
  const updatedAt = messages.at(-1)?.at ?? 0;
  const inFront = ticket({ channel: replay.channel, createdAt, updatedAt });
  const known = facts({
    ticket: inFront,
    customer: customer({ locale: replay.language === 'ko' ? 'ko' : 'en-us' }),
    messages,
    history: history([inFront]),
  });
  return evaluateFully(known, policies[replay.language], asOf, hearing);
}

function standing(report: FullReport, messages: readonly Message[], replay: Replay): Required<Standing> {
  const quote = ({ message, start, end }: { message: string; start: number; end: number }): string =>
    messages.find(({ id }) => id === message)?.text.slice(start, end) ?? '';
  const open = (side: 'theirs' | 'ours') =>
    report.questions[side].filter(({ answeredAt }) => answeredAt === undefined).map(quote);
  return {
    steps: report.steps.map(({ state }) => state).join(' '),
    promises: Object.fromEntries(
      report.promises.map((promise) => [
        quote(promise),
        promise.due === undefined ? promise.state : `${promise.state}, due ${wordsFor(promise.due, replay)}`,
      ]),
    ),
    apologies: report.apologies.length,
    theyAsk: open('theirs'),
    weAsk: open('ours'),
  };
}

/** The same without what the table leaves open. */
function settled(got: Required<Standing>, want: Standing): Required<Standing> {
  const states = want.steps.split(' ');
  return {
    ...got,
    steps: got.steps
      .split(' ')
      .map((state, index) => (states[index] === '?' ? '?' : state))
      .join(' '),
    promises: Object.fromEntries(
      Object.entries(got.promises).map(([words, state]) => [words, want.promises?.[words] === '?' ? '?' : state]),
    ),
    apologies: want.apologies === '?' ? '?' : got.apologies,
  };
}

const NOTHING = { promises: {}, apologies: 0, theyAsk: [], weAsk: [] };

describe.each(replays.map((replay) => [replay.claim, replay] as const))('%s', (_, replay) => {
  const messages = messagesOf(replay);
  const turns = replay.turns.map((turn, index) => [index + 1, turn.who, turn.when, turn] as const);

  it.each(turns)('turn %i: %s, %s', (_number, _who, when, { then }: Turn) => {
    // Just after it: what falls due in this minute is over.
    const asOf = instantOf(when, replay) + 1;
    const report = reportAt(
      replay,
      messages.filter(({ at }) => at <= asOf),
      asOf,
    );

    expect(settled(standing(report, messages, replay), then)).toEqual({ ...NOTHING, ...then });
  });

  it('reads the same afterwards, when all is known', () => {
    for (const { when, then } of replay.turns) {
      const asOf = instantOf(when, replay) + MINUTE / 2;
      expect(settled(standing(reportAt(replay, messages, asOf), messages, replay), then)).toEqual({
        ...NOTHING,
        ...then,
      });
    }
  });
});

it('twenty conversations are replayed, ten in each language', () => {
  expect(replays.filter(({ language }) => language === 'en')).toHaveLength(10);
  expect(replays.filter(({ language }) => language === 'ko')).toHaveLength(10);
  expect(replays.filter(({ turns }) => turns.length < 4 || turns.length > 9)).toEqual([]);
});
