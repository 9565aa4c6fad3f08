import type { Facts } from '../../src/facts/facts';
import { DAY, HOUR, type Instant, MINUTE } from '../../src/facts/instant';
import type { Promised } from '../../src/ledgers/promises';
import type { StepResult } from '../../src/playbook/types';
import type { Evidence, HealthReport, SignalResult } from '../../src/report/types';
import { isoTime } from './time';

/** A report for reading at a terminal: the sum first, then each reason, then what to do. Times in UTC. */
export const reportLines = (report: HealthReport, facts: Facts): readonly string[] => {
  const raised = report.signals.filter((signal) => signal.outcome === 'raised');
  const unknown = report.signals.filter((signal) => signal.outcome === 'unknown');
  return [
    headline(report),
    '',
    ...report.rows.map(({ kind, id, points }) => `${signed(points, kind).padStart(5)}  ${id ?? kind}`),
    ...(raised.length > 0 ? ['', 'Why'] : []),
    ...raised.flatMap((signal) => reasonLines(signal, facts)),
    ...(unknown.length > 0 ? ['', 'Not known'] : []),
    ...unknown.map(({ id, missing }) => `  ${id}: no ${missing.join(', ')}`),
    ...(report.flags.length > 0 ? ['', 'Flags'] : []),
    ...report.flags.flatMap(({ id, severity, evidence }) => [
      `  ${id} (${severity})`,
      ...evidence.map((one) => `    ${evidenceLine(one, facts)}`),
    ]),
    ...(report.promises.length > 0 ? ['', 'Promises'] : []),
    ...report.promises.map((promise) => `  ${promiseLine(promise, facts)}`),
    '',
    'Steps',
    ...report.steps.map((step) => `  ${step.id}: ${stepState(step)}`),
    ...(report.mode ? ['', `Reply: ${report.mode}`] : []),
    ...(report.moves.length > 0 ? ['', `Moves: ${report.moves.join(', ')}`] : []),
    ...(report.backToHealthy.length > 0 ? ['', `Keeps it from healthy: ${report.backToHealthy.join(', ')}`] : []),
  ];
};

const headline = ({ band, score, coverage, trend, asOf }: HealthReport): string => {
  // Without enough to judge there is no score to show.
  const judged = band === 'new' || band === 'unknown' ? [] : [`${score} of 100`];
  return [band, ...judged, `${Math.round(coverage * 100)} % judged`, trend.direction, `as of ${isoTime(asOf)}`].join(
    ' · ',
  );
};

const reasonLines = (signal: SignalResult, facts: Facts): readonly string[] => [
  `  ${signal.id}${signal.countedUnder === undefined ? '' : ` (counted under ${signal.countedUnder})`}`,
  ...signal.evidence.map((evidence) => `    ${evidenceLine(evidence, facts)}`),
];

const evidenceLine = (evidence: Evidence, facts: Facts): string => {
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

const promiseLine = ({ state, due, message, start, end, at }: Promised, facts: Facts): string =>
  `${state}${due === undefined ? '' : `, due ${isoTime(due)}`}: ${evidenceLine({ kind: 'quote', message, start, end, at }, facts)}`;

const stepState = (step: StepResult): string => ('why' in step ? `${step.state} (${step.why})` : step.state);

const signed = (points: number, kind: string): string =>
  points > 0 && kind !== 'start' ? `+${points}` : String(points);

const round = (n: number): number => Math.round(n * 10) / 10;

const span = (from: Instant, to: Instant): string => {
  const ms = to - from;
  if (ms >= 2 * DAY) return `${round(ms / DAY)} days`;
  return ms >= HOUR ? `${round(ms / HOUR)} hours` : `${Math.round(ms / MINUTE)} minutes`;
};
