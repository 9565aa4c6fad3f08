import { Notification } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import { text } from '../strings';
import { useModel, useWorkspace } from '../workspace/context';
import { dismiss } from '../workspace/toasts';

const types = { notice: 'info', alert: 'warning', error: 'error', success: 'success' } as const;

/** Lines from the workspace and from apps (`notify`), at the top of the page. */
export const Toasts = () => {
  const model = useModel();
  const toasts = useWorkspace((state) => state.toasts);
  return (
    <Stack aria-live="polite" role="region" aria-label={text('toasts.label')}>
      {toasts.map(({ id, kind, text: line }) => (
        <Notification key={id} type={types[kind]} data-test-id="toast" data-kind={kind}>
          <Line>{line}</Line>
          <Notification.Close aria-label={text('close')} onClick={() => dismiss(model, id)} />
        </Notification>
      ))}
    </Stack>
  );
};

const Stack = styled.div`
  position: fixed;
  z-index: 1000;
  top: 60px;
  left: 50%;
  display: flex;
  flex-direction: column;
  gap: 8px;
  width: min(440px, 90vw);
  transform: translateX(-50%);
  pointer-events: none;
  > * { pointer-events: auto; }
`;

const Line = styled.div`
  overflow-wrap: anywhere;
`;
