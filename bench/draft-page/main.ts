import { hearing } from '../../app/command/hearing';
import type { Message } from '../../src/facts/message';
import { defaultPolicy } from '../../src/health/policy';
import { checkDraft } from '../../src/playbook/draft';
import { draftGround } from '../../src/report/draft-ground';
import { evaluate } from '../../src/report/evaluate';
import { fold } from '../../src/text/fold';
import { languageOf } from '../../src/text/language';

/** What a page of the benchmark answers: the times of single checks in milliseconds, and the words of the draft. */
export interface DraftTimes {
  readonly times: readonly number[];
  readonly words: number;
}

declare global {
  interface Window {
    measureDraft: (sentencesPerLine: number) => DraftTimes;
  }
}

const rounds = 60;
const warmUp = 10;
const now = Date.UTC(2026, 0, 15, 12);
const HOUR = 3_600_000;

const sentences = [
  'Thank you for writing to us, and for the pictures of the display.',
  'I can see how annoying it is that the display stays dark after the second repair.',
  'I am sorry that the part that we sent you last week did not fit the older model.',
  'Could you tell me which number stands on the label under the base?',
  'We will send you a new display by Friday, and the old one can stay with you.',
  'You should have read the leaflet before you opened the case.',
  'If you would rather have your money back, we can do that as well.',
  'Our workshop looked at the log that you sent and found two errors in it.',
  'I will write to you on Monday to tell you how far it is, even with nothing new.',
  'The guarantee covers the display, the cable and the hours of the workshop.',
];

const message = (index: number, text: string): Message => ({
  id: `m${index}`,
  at: now - (20 - index) * 12 * HOUR,
  author: index % 2 === 0 ? { id: 1, name: 'Mara', kind: 'customer' } : { id: 2, name: 'Jon', kind: 'agent' },
  public: true,
  channel: 'email',
  text,
  automatic: false,
});

const messages = Array.from({ length: 12 }, (_, index) =>
  message(
    index,
    index % 2 === 0
      ? 'The display is still dark. Which part do you need from me, and when will it be repaired?'
      : 'I am sorry about the display. Which number stands on the label?',
  ),
);
const facts = {
  ticket: {
    id: 1,
    subject: 'Display stays dark',
    status: 'open' as const,
    channel: 'email' as const,
    createdAt: now - 240 * HOUR,
    updatedAt: now,
    requesterId: 1,
    tags: [],
  },
  customer: { id: 1, name: 'Mara', fields: {} },
  messages,
};

window.measureDraft = (sentencesPerLine) => {
  const ground = draftGround(facts, evaluate(facts, defaultPolicy, now, hearing), defaultPolicy.playbook, hearing.hear);
  const lines: string[] = [];
  let words = 0;
  for (let index = 0; words < 2_000; index += 1) {
    // Numbered, so that no two lines are the same.
    const line = Array.from(
      { length: sentencesPerLine },
      (_, at) => `${sentences[(index * 3 + at) % sentences.length]} (${index}.${at})`,
    ).join(' ');
    lines.push(line);
    words += line.split(' ').length;
  }
  const times = Array.from({ length: rounds + warmUp }, (_, round) => {
    const changed = (round * 7) % lines.length;
    const draft = lines.map((line, index) => (index === changed ? `${line} Typed ${round}.` : line)).join('\n');
    const began = performance.now();
    // As the sidebar does: which language it is, and then what it says.
    languageOf(fold(draft).text);
    checkDraft(draft, ground);
    return performance.now() - began;
  });
  return { times: times.slice(warmUp), words };
};
