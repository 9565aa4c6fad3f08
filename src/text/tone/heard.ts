import { memoised } from '../../facts/memo';
import type { Message } from '../../facts/message';
import { dissect } from '../dissect';
import { hasWords } from '../has-words';
import { languageOf } from '../language';
import { hasHangul } from '../phrases/letters';
import { readMessage } from '../reading';
import type { Span } from '../span';
import type { Tone, ToneReading } from '../tone';

/**
 * How strained the author's own words sound, heard once for as long as the message object lives; `undefined` where there
 * are none, and in a language that has no model. Spans point into `Message.text`.
 */
export const toneOfMessage = (tone: Tone, message: Message): ToneReading | undefined => heard(tone)(message).reading;

/** Whether a reading is strained by the account's own measure. */
export const isStrained = (reading: Pick<ToneReading, 'strain'> | undefined, from: number): boolean =>
  reading !== undefined && reading.strain >= from;

const heard = memoised((tone: Tone) =>
  memoised((message: Message) => ({ reading: hasWords(message) ? read(tone, message) : undefined })),
);

function read(tone: Tone, message: Message): ToneReading | undefined {
  const { language, own } = readMessage(message);
  if (language !== 'en' && language !== 'ko') return undefined;
  const { korean, english } = sentencesOf(message);
  if (korean.length === 0 || english.length === 0) return tone.read(only(message.text, own), language);
  const [inKorean, inEnglish] = [
    tone.read(only(message.text, korean), 'ko'),
    tone.read(only(message.text, english), 'en'),
  ];
  return inEnglish.strain > inKorean.strain ? inEnglish : inKorean;
}

/** Of a message in both languages, what each model reads; a sentence that mixes them is for both. */
function sentencesOf(message: Message): { readonly korean: readonly Span[]; readonly english: readonly Span[] } {
  const { own, sentences, original } = dissect(message);
  if (!hasHangul(own) || !LATIN_WORD.test(own)) return { korean: [], english: [] };
  const within = (holds: (words: string) => boolean): readonly Span[] =>
    sentences.filter(({ start, end }) => holds(own.slice(start, end))).map(original);
  return { korean: within(hasHangul), english: within((words) => languageOf(words) === 'en') };
}

const LATIN_WORD = /[a-z]{3}/;

/** The given stretches of a text in place, blanks for all the rest. */
function only(text: string, kept: readonly Span[]): string {
  let result = '';
  for (const { start, end } of kept) result += `${' '.repeat(start - result.length)}${text.slice(start, end)}`;
  return result;
}
