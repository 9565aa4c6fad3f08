import { Modal } from '@zendeskgarden/react-modals';
import styled from 'styled-components';
import { text } from '../strings';
import { useModel, useWorkspace } from '../workspace/context';
import { removeFrame } from '../workspace/frames';
import { AppFrame } from './AppFrame';

/** The modal that an app opened last; closing it ends its instance. */
export const ModalFrame = () => {
  const model = useModel();
  const frame = useWorkspace((state) => state.frames).findLast((each) => each.location === 'modal');
  if (frame === undefined) return null;
  const name = model.apps().find((app) => app.id === frame.appId)?.name ?? '';
  return (
    <Wide key={frame.guid} onClose={() => removeFrame(model, frame.guid)} $width={frame.width} data-test-id="app-modal">
      <Modal.Header>{name}</Modal.Header>
      <Modal.Body style={{ padding: 0 }}>
        <AppFrame frame={frame} style={{ height: frame.height ?? '400px' }} />
      </Modal.Body>
      <Modal.Close aria-label={text('close')} />
    </Wide>
  );
};

const Wide = styled(Modal)<{ $width: string | undefined }>`
  width: ${({ $width }) => $width ?? '550px'};
  max-width: 95vw;
`;
