import { HelpdeskError } from '../../src/helpdesk/error';
import { type AskJson, statusError } from '../../src/helpdesk/zendesk/read-json';
import { type Planned, planSetUp, settingsFor, setUp, takeAway } from '../../src/helpdesk/zendesk/set-up';
import { countBandTags } from '../../src/helpdesk/zendesk/set-up/band-tags';
import { piecesOf } from '../../src/helpdesk/zendesk/set-up/pieces';
import { setUp as english } from '../../translations/tuning/en.json';
import { setUp as korean } from '../../translations/tuning/ko.json';
import { systemClock } from '../shared/clock';
import { accountFrom, refuseTokens } from './account';
import { bandTagLines, takeTagsOff } from './band-tags';
import { InputError } from './input';
import { readOptions } from './options';
import type { Output } from './output';
import { packageRequests } from './package-requests';
import { troubleLine } from './trouble-line';

export const setupUsage = `evenkeel setup [--yes] [--remove] [--language en|ko] [--json]

  Makes the fields, the view and the macros that the app can use and the account lacks. Shows what it will do; only with
  --yes it does it. ZENDESK_URL names the account, ZENDESK_TOKEN is an admin's OAuth token that may read and write.

  --yes             do it
  --remove          take them away again, and with the fields what stands in them; and take the tags of bands off all
                    tickets that are not closed
  --language LANG   language of the macros' words (default: en)
  --json            print the list and the settings that name what is there`;

/** `evenkeel setup`. @throws InputError for everything that the caller can put right. */
export const setup = async (args: readonly string[], output: Output): Promise<void> => {
  refuseTokens(args);
  const { values, positionals } = readOptions(args, {
    yes: { type: 'boolean' },
    remove: { type: 'boolean' },
    language: { type: 'string', default: 'en' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    output.print(setupUsage);
    return;
  }
  if (positionals.length > 0) throw new InputError(`setup takes no ${positionals.join(' ')}`);
  const words = { en: english.words, ko: korean.words }[values.language as 'en' | 'ko'];
  if (!words) throw new InputError(`--language ${values.language}: expected en or ko`);
  const account = accountFrom(process.env);
  const ask = asking(packageRequests(account));
  const pieces = piecesOf(words);
  try {
    let plan = await planSetUp(ask, pieces);
    const todo = plan.filter(({ found }) => (found !== undefined) === (values.remove === true));
    const tagged = values.remove ? await countBandTags(ask) : undefined;
    if (!values.json) {
      for (const line of linesOf(plan, values.remove === true)) output.print(line);
      for (const line of tagged ? bandTagLines(tagged) : []) output.print(line);
    }
    if (values.yes) {
      // Also where search knows of none: it is some minutes behind.
      if (values.remove) await takeTagsOff(ask, output);
      for (const one of values.remove ? [...todo].reverse() : todo) {
        await (values.remove ? takeAway(ask, one) : setUp(ask, one));
        output.remark(`${values.remove ? 'removed' : 'made'} ${nameOf(one)}`);
      }
      plan = await planSetUp(ask, pieces);
    } else if (todo.length > 0 || (tagged?.open ?? 0) > 0) output.remark('nothing was done: add --yes to do it');
    const settings = settingsFor(plan);
    if (values.json)
      output.print(JSON.stringify({ pieces: plan.map(told), ...(tagged && { bandTags: tagged }), settings }, null, 2));
    else if (Object.keys(settings).length > 0) output.print(`settings of the app: ${JSON.stringify(settings)}`);
  } catch (error) {
    if (!(error instanceof HelpdeskError)) throw error;
    throw new InputError(troubleLine(error, { origin: account.origin, what: 'set-up', now: systemClock.now() }));
  }
};

const nameOf = ({ piece }: Planned): string => `${piece.kind.replace('_', ' ')} "${piece.name}"`;

const told = ({ piece, found }: Planned) => ({
  id: piece.id,
  kind: piece.kind,
  name: piece.name,
  found: found ?? null,
});

const linesOf = (plan: readonly Planned[], remove: boolean): readonly string[] =>
  plan.map((one) => {
    const what =
      one.found === undefined ? (remove ? 'is not there' : 'will be made') : remove ? 'will be removed' : 'is there';
    return `${nameOf(one)}: ${what}`;
  });

type Requests = ReturnType<typeof packageRequests>;

/** The package's requests in the words of our adapters. */
const asking =
  (requests: Requests): AskJson =>
  async (path, _signal, write) => {
    const below = path.replace('/api/v2', '');
    try {
      const answer =
        write === undefined
          ? await requests.get(below)
          : write.method === 'DELETE'
            ? await requests.delete(below)
            : await requests[write.method === 'PUT' ? 'put' : 'post'](below, write.body as object);
      return (answer ?? {}) as Readonly<Record<string, unknown>>;
    } catch (error) {
      const { status = 0, retryAfter } = error as { readonly status?: number; readonly retryAfter?: number };
      const header = (name: string): string | undefined =>
        name === 'retry-after' && retryAfter !== undefined ? String(retryAfter) : undefined;
      throw statusError(below, status, header, systemClock.now());
    }
  };
