import * as v from 'valibot';
import type { JsonRecord } from '../../zaf/workspace';
import { apiPath } from '../rest/paths';
import { createRest, type Rest } from '../rest/rest';
import { type User, user } from '../rest/schemas';
import type { Language } from '../strings';

/** Who sits at the workspace and how it looks. */
export interface Session {
  readonly token: string;
  /** The signed-in person; its locale is the one in use, also when the address asked for another. */
  readonly me: User;
  /** Groups and organizations of the person. */
  readonly around: readonly JsonRecord[];
  readonly people: readonly Person[];
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  readonly account: JsonRecord;
  readonly rest: Rest;
}

/** A demo person that can be signed in. */
export interface Person {
  readonly token: string;
  readonly user: User;
}

/** `agent-token` is the person `agent`. */
export const roleOf = (person: Pick<Person, 'token'>): string => person.token.replace(/-token$/, '');

const peopleAnswer = v.object({ people: v.array(v.object({ token: v.string(), user })) });
const meAnswer = v.object({ user });

/**
 * Signs in the person that the address asks for (`?as=agent`, or `?person=agent-token`), else the one of this browser
 * tab, else the agent. `?locale=` and `?theme=` hold for this browser tab only and change nothing on the server.
 */
export const startSession = async (): Promise<Session> => {
  const wanted = takeWishes();
  const { people } = await createRest(undefined).read('/workbench/people', peopleAnswer);
  const person =
    people.find((each) => each.token === wanted.token) ?? people.find(({ token }) => token === 'agent-token');
  if (person === undefined) throw new Error('The helpdesk knows no demo person.');
  const rest = createRest(person.token);
  const { user: stored } = await rest.read(apiPath('users/me'), meAnswer);
  const me = { ...stored, locale: wanted.locale ?? stored.locale };
  return {
    token: person.token,
    me,
    around: await readAround(rest, me),
    people,
    language: me.locale.toLowerCase().startsWith('ko') ? 'ko' : 'en',
    scheme: wanted.scheme,
    account: {
      subdomain: 'workbench',
      name: 'Workbench',
      plan_name: 'Suite Professional',
      time_zone: me.time_zone,
      iana_time_zone: me.iana_time_zone,
    },
    rest,
  };
};

/** Signs in somebody else: the page starts anew, as after a real sign-in. */
export const signIn = (token: string): void => {
  remember('token', token);
  forget('tabs');
  forget('locale');
  location.assign('/agent/');
};

/** Keeps the colours for this browser tab. */
export const rememberScheme = (scheme: 'light' | 'dark'): void => remember('theme', scheme);

/** Keeps which tickets are open (their numbers alone) for when the page is loaded again. */
export const rememberTabs = (tickets: readonly number[]): void => remember('tabs', JSON.stringify(tickets));

/** The tickets that were open before the page was loaded again. */
export const recallTabs = (): readonly number[] => recallIds('tabs');

/** Keeps which apps are pinned, by id. */
export const rememberPinned = (apps: readonly number[]): void => remember('pinned', JSON.stringify(apps));

export const recallPinned = (): readonly number[] => recallIds('pinned');

/** Starts the page anew in the language that the helpdesk has for the person, or in one for this browser tab alone. */
export const restart = (locale?: string): void => {
  if (locale === undefined) forget('locale');
  else remember('locale', locale);
  location.reload();
};

interface Wishes {
  readonly token: string | undefined;
  readonly locale: string | undefined;
  readonly scheme: 'light' | 'dark';
}

/** Reads what the address asks for, keeps it for this browser tab and takes it out of the address. */
const takeWishes = (): Wishes => {
  const query = new URLSearchParams(location.search);
  const as = query.get('as') ?? query.get('person');
  if (as !== null) remember('token', as.endsWith('-token') ? as : `${as}-token`);
  for (const name of ['locale', 'theme']) {
    const value = query.get(name);
    if (value !== null) remember(name, value);
  }
  for (const name of ['as', 'person', 'locale', 'theme']) query.delete(name);
  history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`);
  const theme = recall('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  return { token: recall('token'), locale: recall('locale'), scheme: theme === 'dark' ? 'dark' : 'light' };
};

const groupsAnswer = v.object({ groups: v.array(v.looseObject({ id: v.number() })) });
const organizationAnswer = v.object({ organization: v.looseObject({ id: v.number() }) });

/** Without them the person simply has no groups; the workspace works all the same. */
const readAround = async (rest: Rest, me: User): Promise<readonly JsonRecord[]> => {
  const groups = rest.read(apiPath(`users/${me.id}/groups`), groupsAnswer).then(
    (answer) => answer.groups,
    () => [],
  );
  const organizations =
    me.organization_id === null
      ? []
      : rest.read(apiPath(`organizations/${me.organization_id}`), organizationAnswer).then(
          (answer) => [answer.organization],
          () => [],
        );
  return (await Promise.all([groups, organizations])).flat();
};

const key = (name: string): string => `workbench.${name}`;

const recallIds = (name: string): readonly number[] => {
  const read = v.safeParse(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
    attempt(() => JSON.parse(recall(name) ?? '')),
  );
  return read.success ? read.output : [];
};

// A browser may refuse storage; then choices last as long as the page.
const remember = (name: string, value: string): void => attempt(() => sessionStorage.setItem(key(name), value));
const forget = (name: string): void => attempt(() => sessionStorage.removeItem(key(name)));
const recall = (name: string): string | undefined => attempt(() => sessionStorage.getItem(key(name)) ?? undefined);

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
