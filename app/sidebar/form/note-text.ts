import type { Instant } from '../../../src/facts/instant';
import type { Message } from '../../../src/facts/message';
import type { Promised } from '../../../src/ledgers/promises';
import type { Quote } from '../../../src/ledgers/said';
import type { Counts } from '../../../src/playbook/notes/counts';
import type { DocumentNote } from '../../../src/playbook/notes/document';
import type { HandOverNote } from '../../../src/playbook/notes/hand-over';
import type { NextAction } from '../../../src/playbook/notes/next';
import type { TranslatePart } from '../../shared/i18n/late-texts';
import type { Language } from '../../shared/i18n/WordsContext';
import { evidenceText } from '../../shared/report/evidence-text';
import type { FormKey } from './texts';

/** What a note is worded with. */
export interface NoteWords {
  readonly f: TranslatePart<FormKey>;
  readonly words: Language;
  readonly messages: readonly Message[];
  readonly asOf: Instant;
}

/** Longer sentences are cut: the ticket has them whole. */
const longestQuote = 240;

/** @param day the day that is set to come back, as people write it */
export function handOverText(note: HandOverNote, said: NoteWords, day?: string): string {
  const quotes = (quotes: readonly Quote[]): readonly string[] => quotes.map((quote) => quoteLine(quote, said));
  const promised = note.promises.map((promise) => promiseLine(promise, said));
  return joined([
    [said.f('note.handOver', { at: moment(said.asOf, said) })],
    part('note.wants', note.wants ? quotes([note.wants]) : [], said, 'note.wantsNothing'),
    part('note.open', quotes(note.open), said),
    part('note.given', quotes(note.given), said),
    part('note.triedByThem', quotes(note.triedByThem), said),
    part('note.tried', quotes(note.tried), said, 'note.triedNothing'),
    part('note.promises', promised, said, 'note.promisedNothing'),
    part('note.next', nextLines(note.next, said, day), said, 'note.nextNothing'),
    part('note.counts', countLines(note.counts, said), said),
  ]);
}

export const documentText = ({ signs, promises, counts }: DocumentNote, said: NoteWords): string =>
  joined([
    [said.f('note.document', { at: moment(said.asOf, said) })],
    ...signs.map(({ id, quotes, rest }) => [
      said.words.t(`signal.${id}`),
      ...quotes.map((quote) => item(quoteLine(quote, said))),
      ...rest.map((evidence) => item(evidenceText(evidence, undefined, said.asOf, said.words))),
    ]),
    part(
      'note.promises',
      promises.map((promise) => promiseLine(promise, said)),
      said,
    ),
    part('note.counts', countLines(counts, said), said),
  ]);

function part(title: FormKey, lines: readonly string[], { f }: NoteWords, none?: FormKey): readonly string[] {
  if (lines.length > 0) return [f(title), ...lines.map(item)];
  return none === undefined ? [] : [f(title), item(f(none))];
}

function quoteLine(quote: Quote, said: NoteWords): string {
  const { messages, f } = said;
  const message = messages.find(({ id }) => id === quote.message);
  const at = moment(quote.at, said);
  if (message === undefined) return f('note.quoteOf', { at });
  const text = message.text.slice(quote.start, quote.end).replace(/\s+/g, ' ').trim();
  const cut = text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text;
  return f('note.quote', { text: cut, name: message.author.name, at });
}

function promiseLine(promise: Promised, said: NoteWords): string {
  const state = said.f(`note.promise.${promise.state}`);
  const quote = quoteLine(promise, said);
  return promise.due === undefined
    ? said.f('note.promised', { state, quote })
    : said.f('note.promisedFor', { state, quote, due: moment(promise.due, said) });
}

function nextLines(next: NextAction | undefined, said: NoteWords, day: string | undefined): readonly string[] {
  const { f } = said;
  return [...(next ? [nextLine(next, said)] : []), ...(day === undefined ? [] : [f('followUp.note', { day })])];
}

function nextLine(next: NextAction, said: NoteWords): string {
  const { f } = said;
  switch (next.kind) {
    case 'promise':
      return promiseLine(next.promise, said);
    case 'answer':
      return f('note.nextAnswer', { at: moment(next.since, said) });
    case 'their-answer':
      return f('note.nextTheirs', { quote: quoteLine(next.question, said) });
  }
}

function countLines(
  { theirs, ours, reopens = 0, longestWait, waitingSince }: Counts,
  said: NoteWords,
): readonly string[] {
  const { f, words } = said;
  const { format } = words;
  return [
    f('note.contacts', { theirs: format.number(theirs), ours: format.number(ours) }),
    ...(reopens > 0 ? [words.t('evidence.count.reopens', { count: reopens })] : []),
    ...(longestWait === undefined ? [] : [f('note.longestWait', { duration: format.duration(longestWait) })]),
    ...(waitingSince === undefined ? [] : [f('note.waiting', { at: moment(waitingSince, said) })]),
  ];
}

const moment = (at: Instant, { words, asOf }: NoteWords): string => words.format.moment(at, asOf);

const item = (line: string): string => `- ${line}`;

const joined = (parts: readonly (readonly string[])[]): string =>
  parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
