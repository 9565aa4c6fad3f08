import { OPTIONS, readArguments, runCommand } from '../seed/command-line';
import { ZendeskError } from '../seed/zendesk';
import { importFile } from './index';

const USAGE = 'usage: npm run import -- FILE [--url URL] [--token TOKEN]';

await runCommand(async () => {
  const { help, url, token, files } = readArguments(process.argv.slice(2));
  if (help) return console.log(`${USAGE}\n${OPTIONS}`);
  const [file] = files;
  if (file === undefined || files.length > 1) throw new ZendeskError(USAGE);
  await importFile({ file, baseUrl: url, token, log: console.log });
});
