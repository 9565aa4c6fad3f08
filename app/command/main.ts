#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { InputError } from './input';
import type { Output } from './output';
import { read, readUsage } from './read';
import { serveAsJudge } from './read/judges';
import { report, reportUsage } from './report';
import { setup, setupUsage } from './setup';

/** The package's version; the build puts it in. */
declare const EVENKEEL_VERSION: string;
const version = EVENKEEL_VERSION;

const usage = `evenkeel ${version}: customer health, explained

${reportUsage}

${readUsage}

${setupUsage}

evenkeel --help      this text
evenkeel --version   the version

Wrong input ends with one line on the error output and exit code 2.`;

const output: Output = {
  print: (line) => {
    process.stdout.write(`${line}\n`);
  },
  remark: (line) => {
    process.stderr.write(`evenkeel: ${line}\n`);
  },
  now: Date.now,
};

const run = async ([command, ...rest]: readonly string[]): Promise<void> => {
  if (command === 'report') await report(rest, output);
  else if (command === 'read') process.exitCode = await read(rest, output);
  else if (command === 'setup') await setup(rest, output);
  else if (command === '--version' || command === '-v') output.print(version);
  else if (command === undefined || command === '--help' || command === '-h' || command === 'help') output.print(usage);
  else throw new InputError(`there is no command ${command}; see evenkeel --help`);
};

const begin = async (): Promise<void> => {
  // The reader of a pipe may leave early (`evenkeel report ... | head`): that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    const expected = error instanceof InputError;
    output.remark(expected ? error.message : `something went wrong: ${error instanceof Error ? error.message : error}`);
    process.exitCode = expected ? 2 : 1;
  }
};

// `read` runs this very file in threads too.
if (isMainThread) await begin();
else serveAsJudge();
