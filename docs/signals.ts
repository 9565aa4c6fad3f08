import { writeFileSync } from 'node:fs';
import { signalsPage } from './signals-page';

/** `npx tsx docs/signals.ts`: writes `docs/signals.md`. */
writeFileSync(new URL('signals.md', import.meta.url), await signalsPage());
