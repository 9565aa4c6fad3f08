import { writeFileSync } from 'node:fs';
import { settingsPage } from './settings-page';

/** `npx tsx docs/settings.ts`: writes `docs/settings.md`. */
writeFileSync(new URL('settings.md', import.meta.url), settingsPage());
