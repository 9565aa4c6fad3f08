import type { AskJson } from '../../src/helpdesk/zendesk/read-json';
import { type BandTagCount, type CleanUpProgress, clearBandTags } from '../../src/helpdesk/zendesk/set-up/band-tags';
import { systemClock } from '../shared/clock';
import type { Output } from './output';
import { startProgress } from './progress';
import { isoTime } from './time';

/** What `setup --remove` says of the tags of bands before it takes them off. */
export const bandTagLines = ({ open, closed }: BandTagCount): readonly string[] => [
  `tags of bands on ${tickets(open)}${open === 0 ? ' that can be changed' : ': will be taken off'}`,
  ...(closed === 0
    ? []
    : [
        `tags of bands on ${tickets(closed)} that ${closed === 1 ? 'is' : 'are'} closed: stay, nobody can change closed tickets`,
      ]),
];

/** Takes the tags of bands off, telling now and then how far it is. */
export const takeTagsOff = async (ask: AskJson, output: Output): Promise<void> => {
  let progress: CleanUpProgress = { phase: 'finding', found: 0, cleared: 0, refused: 0 };
  const end = startProgress(() => lineOf(progress), output.remark);
  const onProgress = (next: CleanUpProgress): void => {
    progress = next;
  };
  try {
    const { cleared, refused } = await clearBandTags(ask, { clock: systemClock, onProgress });
    output.remark(`tags of bands are off ${tickets(cleared)}`);
    if (refused > 0) output.remark(`${tickets(refused)} refused it, changed or closed meanwhile: run it once more`);
  } finally {
    end();
  }
};

const lineOf = ({ phase, found, cleared, waiting }: CleanUpProgress): string =>
  [
    phase === 'finding'
      ? `finding tickets with tags of bands: ${found} so far`
      : `tags off ${cleared} of ${found} tickets`,
    ...(waiting ? [`waits until ${isoTime(waiting.until)}`] : []),
  ].join(', ');

const tickets = (count: number): string => (count === 0 ? 'no ticket' : count === 1 ? '1 ticket' : `${count} tickets`);
