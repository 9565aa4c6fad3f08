import type { Instant } from '../../../src/facts/instant';
import type { Message } from '../../../src/facts/message';
import type { Promised } from '../../../src/ledgers/promises';
import type { Quote } from '../../../src/ledgers/said';
import type { Counts } from '../../../src/playbook/notes/counts';
import type { DocumentNote } from '../../../src/playbook/notes/document';
import type { HandOverNote } from '../../../src/playbook/notes/hand-over';
import type { TranslatePart } from '../../shared/i18n/late-texts';
import type { Language } from '../../shared/i18n/WordsContext';
import { evidenceText } from '../evidence-text';
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

export const handOverText = ({ wants, open, given, tried, promises, counts }: HandOverNote, said: NoteWords): string =>
  joined([
    [said.f('note.handOver', { at: moment(said.asOf, said) })],
    part('note.wants', wants ? [quoteLine(wants, said)] : [], said, 'note.wantsNothing'),
    part(
      'note.open',
      open.map((quote) => quoteLine(quote, said)),
      said,
    ),
    part(
      'note.given',
      given.map((quote) => quoteLine(quote, said)),
      said,
    ),
    part(
      'note.tried',
      tried.map((quote) => quoteLine(quote, said)),
      said,
      'note.triedNothing',
    ),
    part(
      'note.promises',
      promises.map((promise) => promiseLine(promise, said)),
      said,
      'note.promisedNothing',
    ),
    part('note.counts', countLines(counts, said), said),
  ]);

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
