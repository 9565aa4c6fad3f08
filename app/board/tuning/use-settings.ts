import { useCallback, useEffect, useMemo, useState } from 'react';
import { createReadJson } from '../../../src/helpdesk/rest/request';
import {
  type Difference,
  type RawSettings,
  readInstallation,
  saveInstallation,
} from '../../../src/helpdesk/zendesk/installation';
import { addChange, isSame, readChangeLog, type SettingValue } from '../../../src/settings/change-log';
import { isBlank, readNumber } from '../../../src/settings/number';
import { numberParameters, parameters } from '../../../src/settings/parameters';
import { parseSettings, type Settings } from '../../../src/settings/parse';
import { type Trouble, troubleOf } from '../../shared/trouble';
import type { BoardDesk } from '../board-desk';

export type Saving =
  | { readonly is: 'idle' | 'saving' | 'saved' }
  | {
      readonly is: 'conflict';
      readonly why: 'changed-before' | 'changed-after';
      readonly differences: readonly Difference[];
    }
  | { readonly is: 'trouble'; readonly trouble: Trouble };

export type Edits = Readonly<Record<string, SettingValue>>;

export interface SettingsHandle {
  /** As they stand in Zendesk, as far as we know. */
  readonly seen: RawSettings;
  readonly edits: Edits;
  readonly now: Settings;
  readonly draft: Settings;
  /** Names whose draft differs from what stands. */
  readonly changed: readonly string[];
  readonly saving: Saving;
  readonly mayEdit: boolean;
  readonly edit: (edits: Edits) => void;
  readonly reset: () => void;
  readonly save: (why: string) => Promise<void>;
}

const names = parameters.map(({ name }) => name);
const requestMs = 30_000;

/** The account's settings and what somebody wants to change of them. Only admins may save. */
export function useSettings(desk: BoardDesk): SettingsHandle {
  const { clock, client, scope, raw, me } = desk;
  const ask = useMemo(() => createReadJson(client, clock, requestMs), [client, clock]);
  const [seen, setSeen] = useState<RawSettings>(raw);
  const [edits, setEdits] = useState<Edits>({});
  const [saving, setSaving] = useState<Saving>({ is: 'idle' });
  const zone = me?.timeZone;

  useEffect(() => {
    let wanted = true;
    // The helpdesk handed over what stood there when the page was loaded.
    idIn(scope)
      .then((id) => readInstallation(ask, id))
      .then(
        (settings) => wanted && setSeen(settings),
        () => {},
      );
    return () => {
      wanted = false;
    };
  }, [ask, scope]);

  const edit = useCallback((more: Edits): void => {
    setSaving({ is: 'idle' });
    setEdits((before) => ({ ...before, ...more }));
  }, []);
  const reset = useCallback((): void => {
    setEdits({});
    setSaving({ is: 'idle' });
  }, []);

  const now = useMemo(() => parseSettings(seen, zone), [seen, zone]);
  const draft = useMemo(() => parseSettings({ ...seen, ...edits }, zone), [seen, edits, zone]);
  const changed = useMemo(
    () => names.filter((name) => name in edits && !isSame(edits[name], seen[name])),
    [edits, seen],
  );

  const save = async (why: string): Promise<void> => {
    if (me?.role !== 'admin' || changed.length === 0 || saving.is === 'saving') return;
    setSaving({ is: 'saving' });
    const written = Object.fromEntries(changed.map((name) => [name, typed(name, edits[name] ?? null)]));
    try {
      const installation = await idIn(scope);
      const outcome = await saveInstallation(ask, {
        installation,
        seen,
        names,
        change: (standing) => ({
          ...written,
          change_log: addChange(readChangeLog(standing.change_log).changes, {
            at: new Date(clock.now()).toISOString(),
            who: { id: me.id, name: me.name },
            why: why.trim(),
            values: Object.fromEntries(
              changed.map((name) => [name, { before: settingValue(standing[name]), after: written[name] ?? null }]),
            ),
          }),
        }),
      });
      setSeen(outcome.settings);
      if (outcome.saved) {
        setEdits({});
        setSaving({ is: 'saved' });
      } else setSaving({ is: 'conflict', why: outcome.why, differences: outcome.differences });
    } catch (error) {
      setSaving({ is: 'trouble', trouble: troubleOf(error) });
    }
  };

  return { seen, edits, now, draft, changed, saving, mayEdit: me?.role === 'admin', edit, reset, save };
}

/** Zendesk takes numbers alone for a setting of that type: what is typed with a comma is none. */
function typed(name: string, value: SettingValue): SettingValue {
  const parameter = numberParameters.find((one) => one.name === name);
  if (!parameter || isBlank(value)) return value;
  const reading = readNumber(parameter, value);
  return 'value' in reading ? reading.value : value;
}

const settingValue = (raw: unknown): SettingValue =>
  typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;

/** The scope ends with the installation's id. @throws where the helpdesk names none: the page runs locally */
async function idIn(scope: Promise<string>): Promise<number> {
  const id = Number((await scope).split('/').at(-1));
  if (!Number.isSafeInteger(id) || id <= 0) throw new Error('no installation');
  return id;
}
