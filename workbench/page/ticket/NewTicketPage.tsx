import { Field, Input } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { AppsTray } from '../apps/AppsTray';
import { text } from '../strings';
import { useModel, useWorkspace } from '../workspace/context';
import { editForm } from '../workspace/edit';
import type { TabState } from '../workspace/state';
import { Composer } from './Composer';
import { Columns, Talk } from './columns';
import { Properties } from './Properties';
import { SubmitBar } from './SubmitBar';

/** A ticket that is being written: who asks, about what, and the first message. */
export const NewTicketPage = ({ tab }: { readonly tab: TabState }) => {
  const model = useModel();
  const trayOpen = useWorkspace((state) => state.trayOpen);
  return (
    <Columns $tray={trayOpen}>
      <Head>
        <h1>{text('ticket.new')}</h1>
      </Head>
      <Properties tab={tab} />
      <Talk aria-label={text('conversation.label')}>
        <Subject>
          <Field>
            <Field.Label>{text('field.subject')}</Field.Label>
            <Input
              data-test-id="new-subject"
              value={String(tab.edits.subject ?? '')}
              onChange={(event) => editForm(model, tab.key, { subject: event.target.value })}
            />
          </Field>
        </Subject>
        <Composer tab={tab} />
      </Talk>
      <SubmitBar tab={tab} />
      <AppsTray tab={tab} />
    </Columns>
  );
};

const Head = styled.header`
  grid-area: head;
  padding: 10px 20px;
  border-bottom: 1px solid var(--wb-border-subtle);
  h1 { margin: 0; font-size: 18px; font-weight: 600; line-height: 24px; }
`;

const Subject = styled.div`
  flex: 1 1 auto;
  padding: 16px 20px;
`;
