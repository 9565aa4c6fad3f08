import { OPTIONS, readArguments, runCommand } from './command-line';
import { seed, ZendeskError } from './index';

const USAGE = 'usage: npm run seed -- [--url URL] [--token TOKEN]';

await runCommand(async () => {
  const { help, url, token, files } = readArguments(process.argv.slice(2));
  if (help) return console.log(`${USAGE}\n${OPTIONS}`);
  if (files.length > 0) throw new ZendeskError(USAGE);
  await seed({ baseUrl: url, token, log: console.log });
});
