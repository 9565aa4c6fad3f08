import type { Facts } from '../../src/facts/facts';
import { DAY, HOUR, type Instant, MINUTE } from '../../src/facts/instant';
import type { Evidence } from '../../src/report/types';
import { isoTime } from './time';

/** One piece of evidence as one line. */
export const evidenceLine = (evidence: Evidence, facts: Facts): string => {
  switch (evidence.kind) {
    case 'quote': {
      const text = facts.messages?.find((message) => message.id === evidence.message)?.text ?? '';
      // What a terminal would take for a command (colours, titles, moves of the cursor) is shown as a blank.
      const quote = text.slice(evidence.start, evidence.end).replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
      return `${isoTime(evidence.at)} "${quote.length > 120 ? `${quote.slice(0, 119)}…` : quote}"`;
    }
    case 'wait': {
      const who = evidence.who === 'customer' ? 'the customer' : 'we';
      return `${who} waited ${span(evidence.from, evidence.to)} from ${isoTime(evidence.from)}`;
    }
    case 'count':
      return `${evidence.what}: ${round(evidence.n)}${evidence.of === undefined ? '' : ` of ${round(evidence.of)}`}`;
    case 'event':
      return `${isoTime(evidence.at)} ${evidence.what}${evidence.ticket === undefined ? '' : ` (ticket ${evidence.ticket})`}`;
  }
};

const round = (n: number): number => Math.round(n * 10) / 10;

const span = (from: Instant, to: Instant): string => {
  const ms = to - from;
  if (ms >= 2 * DAY) return `${round(ms / DAY)} days`;
  return ms >= HOUR ? `${round(ms / HOUR)} hours` : `${Math.round(ms / MINUTE)} minutes`;
};
