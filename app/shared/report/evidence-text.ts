import type { Instant } from '../../../src/facts/instant';
import type { Message } from '../../../src/facts/message';
import type { CountedThing, Evidence } from '../../../src/signals/types';
import type { Language } from '../i18n/WordsContext';

/** Longer quotes are cut in the line; the whole message is one click away. */
const longestQuote = 90;

/**
 * One piece of evidence as a sentence in the agent's language.
 * @param message the one that it points at, where it is known.
 */
export function evidenceText(
  evidence: Evidence,
  message: Message | undefined,
  asOf: Instant,
  { t, format }: Language,
): string {
  switch (evidence.kind) {
    case 'wait': {
      const lasting = evidence.to >= asOf;
      const key =
        evidence.who === 'customer'
          ? lasting
            ? 'waitingForUs'
            : 'waitedForUs'
          : lasting
            ? 'waitingForCustomer'
            : 'waitedForCustomer';
      return t(`evidence.${key}`, {
        duration: format.duration(evidence.to - evidence.from),
        from: format.when(evidence.from, asOf),
      });
    }
    case 'count': {
      const counted = t(`evidence.count.${evidence.what}`, { count: evidence.n });
      const text =
        evidence.days === undefined ? counted : t('evidence.inDays', { text: counted, count: evidence.days });
      return evidence.of === undefined ? text : compared(text, evidence.what, evidence.of, { t, format });
    }
    case 'event':
      return t(`evidence.event.${evidence.what}`, { at: format.when(evidence.at, asOf) });
    case 'quote': {
      const at = format.when(evidence.at, asOf);
      if (message === undefined) return t('evidence.quoteOf', { at });
      const words = message.text.slice(evidence.start, evidence.end).replace(/\s+/g, ' ').trim();
      const cut = words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()}…` : words;
      return t('evidence.quote', { text: cut, at });
    }
  }
}

/**
 * What is worth a line, once: of several counts of the same thing the last one says most. A quote does not change with
 * `asOf`, a wait that lasts does, so waits from the same moment are one.
 */
export function tidyEvidence(evidence: readonly Evidence[], asOf: Instant): readonly Evidence[] {
  const byKey = new Map<string, Evidence>();
  for (const item of evidence) {
    const key = keyOf(item, asOf);
    const known = byKey.get(key);
    if (known === undefined || (known.kind === 'count' && item.kind === 'count' && item.n > known.n))
      byKey.set(key, item);
  }
  return [...byKey.values()];
}

function keyOf(item: Evidence, asOf: Instant): string {
  if (item.kind === 'count') return `count ${item.what}`;
  if (item.kind === 'wait') return `wait ${item.from} ${item.to >= asOf}`;
  return JSON.stringify(item);
}

function compared(text: string, what: CountedThing, of: number, { t, format }: Language): string {
  const kind = comparedWith[what];
  if (kind === undefined) return text;
  if (kind === 'ofLimit') return t('evidence.ofLimit', { text, of: format.number(of) });
  // A mean of a whole account: its decimals tell nobody anything.
  return of < 1
    ? t('evidence.ofUsualFew', { text })
    : t('evidence.ofUsual', { text, of: format.number(Math.round(of)) });
}

/** What `of` of a count means. Others are a part of a whole that the line need not name. */
const comparedWith: Readonly<Partial<Record<CountedThing, 'ofLimit' | 'ofUsual'>>> = {
  reopens: 'ofLimit',
  'group-changes': 'ofLimit',
  'assignee-changes': 'ofLimit',
  contacts: 'ofUsual',
  tickets: 'ofUsual',
  'open-tickets-of-assignee': 'ofUsual',
};
