import { Suspense } from 'react';
import type { Standing } from '../shared/flags/standing';
import { useWords } from '../shared/i18n/WordsContext';
import { latePart, Nothing } from './late-part';

const load = () => import('./flags');

const flagTools = latePart(load, (flags) => flags.FlagTools, Nothing);
const askForHelp = latePart(load, (flags) => flags.AskForHelp, Nothing);
const quietedLines = latePart(load, (flags) => flags.QuietedLines, Nothing);
const wrongReading = latePart(load, (flags) => flags.WrongReading, Nothing);

/** Where a flag stands and what can be done with it. */
export function FlagTools({ standing }: { standing: Standing }) {
  const Late = flagTools[useWords().language];
  return (
    <Suspense>
      <Late standing={standing} />
    </Suspense>
  );
}

/** A call for help, and what limits the keeping of flags. */
export function AskForHelp() {
  const Late = askForHelp[useWords().language];
  return (
    <Suspense>
      <Late />
    </Suspense>
  );
}

type Signs = Parameters<typeof import('./flags')['QuietedLines']>[0]['signals'];

/** Which readings somebody called wrong. Never behind a fold. */
export function QuietedLines({ signals }: { signals: Signs }) {
  const Late = quietedLines[useWords().language];
  if (!signals.some(({ quieted }) => quieted)) return null;
  return (
    <Suspense>
      <Late signals={signals} />
    </Suspense>
  );
}

/** Says that the reading of a sign is wrong. */
export function WrongReading({ sign }: { sign: Signs[number]['id'] }) {
  const Late = wrongReading[useWords().language];
  return (
    <Suspense>
      <Late sign={sign} />
    </Suspense>
  );
}
