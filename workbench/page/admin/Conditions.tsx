import { useQuery } from '@tanstack/react-query';
import styled from 'styled-components';
import { Problem } from '../parts/Problem';
import { Waiting } from '../parts/Waiting';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import { messageOf } from '../workspace/problem';
import { toast } from '../workspace/toasts';
import { SwitchField } from './SwitchField';
import { controls, switchesAnswer } from './switches';

/** The switches of the workbench: how the helpdesk behaves, so that every honest state of an app can be reached by hand. */
export const Conditions = () => {
  const model = useModel();
  const { data, error, refetch } = useQuery({
    queryKey: ['switches'],
    queryFn: ({ signal }) => model.rest.read('/workbench/switches', switchesAnswer, signal),
  });
  const turn = async (name: string, value: string | number | boolean): Promise<void> => {
    try {
      const now = await model.rest.write('PUT', '/workbench/switches', { [name]: value }, switchesAnswer);
      model.queries.setQueryData(['switches'], now);
    } catch (failure) {
      toast(model, 'error', messageOf(failure));
      void refetch();
    }
  };
  return (
    <Device data-test-id="conditions">
      <h1>{text('admin.conditions')}</h1>
      <p>{text('conditions.about')}</p>
      {error !== null && (
        <Problem title={text('conditions.problem')} detail={messageOf(error)} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null && <Waiting />}
      {data !== undefined &&
        controls
          .filter(({ name }) => data[name] !== undefined)
          .map((control) => (
            <SwitchField
              key={control.name}
              control={control}
              value={data[control.name]}
              onTurn={(value) => void turn(control.name, value)}
            />
          ))}
    </Device>
  );
};

const Device = styled.section`
  display: flex;
  flex-direction: column;
  gap: 18px;
  padding: 20px 24px;
  border: 1px dashed var(--wb-device-border);
  border-radius: 8px;
  background: var(--wb-device);
  h1 { margin: 0; font-size: 22px; font-weight: 400; line-height: 28px; }
  p { margin: 0; }
`;
