import type { Facts } from '../../src/facts/facts';
import type { Instant } from '../../src/facts/instant';
import { evaluateFully } from '../../src/report/full-report';
import { fieldsOf, organizationFieldsOf } from '../../src/settings/account';
import type { Settings } from '../../src/settings/parse';
import { accountFrom, refuseTokens } from './account';
import { factsSchema } from './facts-schema';
import { hearing } from './hearing';
import { InputError, readJsonFile } from './input';
import { liveFacts } from './live-facts';
import { readOptions } from './options';
import type { Output } from './output';
import { reportLines } from './report-lines';
import { readSettings } from './settings';
import { parseTime } from './time';

export const reportUsage = `evenkeel report FACTS.json | --ticket ID | --user ID [--as-of TIME] [--settings FILE] [--json]

  Prints how a customer is, and why: from the facts in a file, or read from an account.
  ZENDESK_URL names the account (https://example.zendesk.com), ZENDESK_TOKEN is an OAuth token that may read.

  --ticket ID       read this ticket, its requester and the requester's other tickets
  --user ID         read this customer, judged on the ticket last updated
  --as-of TIME      judge as of this moment, ISO 8601 (default: now); what happened later is not looked at
  --settings FILE   the app's settings as a JSON object: parameter name to value; payment_field and value_field name
                    fields of the customer or of the organization to read along
  --json            print the whole report as JSON`;

/** `evenkeel report`. @throws InputError for everything that the caller can put right. */
export const report = async (args: readonly string[], output: Output): Promise<void> => {
  refuseTokens(args);
  const { values, positionals } = readOptions(args, {
    ticket: { type: 'string' },
    user: { type: 'string' },
    'as-of': { type: 'string' },
    settings: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    output.print(reportUsage);
    return;
  }
  const source = sourceOf(positionals, values.ticket, values.user);
  const asOf = values['as-of'] === undefined ? output.now() : time(values['as-of']);
  const settings = await readSettings(values.settings, output.remark);
  const read = await factsFrom(source, settings, asOf, output);
  const facts = settings.baseline && !read.baseline ? { ...read, baseline: settings.baseline } : read;
  const judged = evaluateFully(facts, settings.policy, asOf, hearing);
  if (values.json) output.print(JSON.stringify(judged, null, 2));
  else for (const line of reportLines(judged, facts)) output.print(line);
};

type Source = { readonly file: string } | { readonly ticket: number } | { readonly user: number };

const sourceOf = (files: readonly string[], ticket: string | undefined, user: string | undefined): Source => {
  const [file, ...others] = files;
  if (others.length > 0) throw new InputError(`report takes one facts file, not also ${others.join(' ')}`);
  const given = [file, ticket, user].filter((one) => one !== undefined);
  if (given.length > 1) throw new InputError('report takes one of: a facts file, --ticket, --user');
  if (ticket !== undefined) return { ticket: idOf('--ticket', ticket) };
  if (user !== undefined) return { user: idOf('--user', user) };
  if (file === undefined) {
    throw new InputError('report needs a facts file, --ticket or --user; see evenkeel report --help');
  }
  return { file };
};

const factsFrom = (source: Source, { policy, account }: Settings, asOf: Instant, { remark }: Output): Promise<Facts> =>
  'file' in source
    ? readJsonFile(source.file, factsSchema)
    : liveFacts({
        account: accountFrom(process.env),
        subject: source,
        asOf,
        historyDays: policy.historyDays,
        fieldKeys: fieldsOf(account),
        organizationKeys: organizationFieldsOf(account),
        followUpField: account.followUpField,
        remark,
      });

/** Zendesk's ids lie below 2^53. */
const idOf = (option: string, text: string): number => {
  const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(id)) throw new InputError(`${option} ${text}: expected an id, a whole number`);
  return id;
};

const time = (text: string): Instant => {
  const at = parseTime(text);
  if (at === undefined) throw new InputError(`--as-of ${text}: expected a time such as 2026-03-02T09:00:00Z`);
  return at;
};
