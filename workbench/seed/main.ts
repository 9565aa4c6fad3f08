import { readArguments, runCommand } from './command-line';
import { seed, ZendeskError } from './index';

const USAGE = 'usage: npm run seed -- [--url URL] [--token TOKEN]';

await runCommand(async () => {
  const { url, token, files } = readArguments(process.argv.slice(2));
  if (files.length > 0) throw new ZendeskError(USAGE);
  await seed({ baseUrl: url, token, log: console.log });
});
