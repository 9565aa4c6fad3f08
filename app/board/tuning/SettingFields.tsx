import { numberParameters, textParameters } from '../../../src/settings/parameters';
import { NumberField } from './NumberField';
import { Part } from './Part';
import { SignFields } from './SignFields';
import { TextField } from './TextField';
import { useTuningTexts } from './texts';
import type { SettingsHandle } from './use-settings';

/** Every setting of the one list, each in the form of its type. Signs have their own table instead of a list of ids. */
export function SettingFields({ settings }: { settings: SettingsHandle }) {
  const t = useTuningTexts();
  const { seen, edits, mayEdit, edit, changed, draft } = settings;
  const standing = (name: string): unknown => (name in edits ? edits[name] : seen[name]);
  const shared = { isOff: !mayEdit, edit };
  const of = (name: string) => ({
    value: standing(name),
    isChanged: changed.includes(name),
    problems: draft.problems.filter(({ parameter }) => parameter === name),
  });
  return (
    <>
      <Part name="limits" title={t('group.limits')}>
        {numberParameters.map((one) => (
          <NumberField key={one.name} parameter={one} {...of(one.name)} {...shared} />
        ))}
      </Part>
      <Part name="signs" title={t('group.signs')}>
        <SignFields settings={settings} />
      </Part>
      {(['judgement', 'places'] as const).map((group) => (
        <Part key={group} name={group} title={t(`group.${group}`)}>
          {textParameters
            .filter((one) => one.group === group)
            .map((one) => (
              <TextField key={one.name} parameter={one} {...of(one.name)} {...shared} />
            ))}
        </Part>
      ))}
    </>
  );
}
