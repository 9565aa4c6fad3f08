import { Anchor, Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import { type FormEvent, useState } from 'react';
import styled from 'styled-components';
import type { AppPackage } from '../../zaf';
import { AppLogo } from '../apps/AppLogo';
import { apiPath } from '../rest/paths';
import { anything } from '../rest/schemas';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import type { InstallationRecord } from '../workspace/installed';
import { messageOf } from '../workspace/problem';
import { toast } from '../workspace/toasts';
import { outsidePages } from './outside-pages';
import { ParameterField } from './ParameterField';
import { parametersOf, useParameterWords } from './parameters';
import { type RestrictionChange, Restrictions } from './Restrictions';

interface AppSettingsProps {
  readonly pack: AppPackage;
  readonly installation: InstallationRecord;
  readonly mayEdit: boolean;
}

/** One installed app: its settings as a form, as Zendesk makes it of the manifest. */
export const AppSettings = ({ pack, installation, mayEdit }: AppSettingsProps) => {
  const model = useModel();
  const parameters = parametersOf(pack.manifest);
  const words = useParameterWords(pack.id);
  const [edits, setEdits] = useState<Readonly<Record<string, unknown>>>({});
  const values: Readonly<Record<string, unknown>> = { ...installation.settings, ...edits };
  const [problem, setProblem] = useState<string>();
  const [isSaving, setSaving] = useState(false);

  const put = async (change: RestrictionChange & { readonly settings?: unknown }): Promise<void> => {
    setSaving(true);
    setProblem(undefined);
    try {
      await model.rest.write('PUT', apiPath(`apps/installations/${installation.id}`), change, anything);
      await model.queries.invalidateQueries({ queryKey: ['installations'] });
      // What was typed meanwhile stays typed.
      if (change.settings !== undefined) {
        setEdits((now) => Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== edits[name])));
      }
      toast(model, 'success', text('admin.saved', { name: pack.name }));
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setSaving(false);
    }
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    void put({ settings: Object.fromEntries(parameters.map(({ name }) => [name, values[name] ?? null])) });
  };

  return (
    <Card aria-label={pack.name} data-test-id="app-settings" data-app={pack.id}>
      <Head>
        <AppLogo app={pack} size={32} />
        <h2>{pack.name}</h2>
      </Head>
      <p>
        {text('admin.outside')}{' '}
        {outsidePages(model.apps().find(({ id }) => id === pack.id)).map(({ location, address }) => (
          <Outside key={location} href={address} isExternal data-test-id="outside" data-location={location}>
            {location}
          </Outside>
        ))}
      </p>
      <Restrictions installation={installation} isOff={!mayEdit || isSaving} onChange={(change) => void put(change)} />
      <form onSubmit={save}>
        {parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            words={words[parameter.name] ?? {}}
            value={values[parameter.name]}
            isOff={!mayEdit || isSaving}
            onChange={(value) => setEdits((before) => ({ ...before, [parameter.name]: value }))}
          />
        ))}
        {parameters.length === 0 && <p>{text('admin.no-settings')}</p>}
        {problem !== undefined && (
          <Alert type="error" role="alert" data-test-id="settings-problem">
            {problem}
          </Alert>
        )}
        {mayEdit && parameters.length > 0 && (
          <Button isPrimary type="submit" disabled={isSaving} data-test-id="settings-save">
            {text('admin.save')}
          </Button>
        )}
      </form>
    </Card>
  );
};

const Card = styled.section`
  margin-bottom: 24px;
  padding: 20px 24px;
  border: 1px solid var(--wb-border-subtle);
  border-radius: 8px;
  background: var(--wb-background);
  form { display: flex; flex-direction: column; gap: 18px; align-items: stretch; margin-top: 20px; }
  form > button { align-self: flex-start; }
`;

const Head = styled.div`
  display: flex;
  gap: 12px;
  align-items: center;
  margin-bottom: 8px;
  h2 { margin: 0; font-size: 18px; font-weight: 600; line-height: 24px; }
`;

const Outside = styled(Anchor)`
  margin-right: 12px;
`;
