import type { Facts } from '../../src/facts/facts';
import type { StepResult } from '../../src/playbook/types';
import type { FullReport } from '../../src/report/full-report';
import type { HealthReport, SignalResult } from '../../src/report/types';
import { evidenceLine } from './evidence-line';
import { ledgerLines } from './ledger-lines';
import { isoTime } from './time';

/** A report for reading at a terminal: the sum first, then each reason, then what to do. Times in UTC. */
export const reportLines = (report: FullReport, facts: Facts): readonly string[] => {
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
    ...ledgerLines(report, facts),
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

const stepState = (step: StepResult): string => ('why' in step ? `${step.state} (${step.why})` : step.state);

const signed = (points: number, kind: string): string =>
  points > 0 && kind !== 'start' ? `+${points}` : String(points);
