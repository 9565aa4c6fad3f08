import { writeFileSync } from 'node:fs';
import { dataStatementPage } from './data-statement-page';

/** `npx tsx docs/data-statement.ts`: writes `docs/data-statement.md`. */
writeFileSync(new URL('data-statement.md', import.meta.url), dataStatementPage());
