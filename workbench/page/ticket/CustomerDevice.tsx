import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Select, Textarea } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import * as v from 'valibot';
import { anything, type Ticket, ticket as ticketRecord } from '../rest/schemas';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import { go } from '../workspace/navigate';
import { messageOf } from '../workspace/problem';
import { toast } from '../workspace/toasts';
import { channelName } from './channel';

const channels = ['email', 'web', 'chat', 'native_messaging', 'voice', 'api'] as const;
const answer = v.object({ ticket: ticketRecord });

/**
 * The other side of the conversation, at hand for whoever tries things out: the requester writes, or rates a solved
 * ticket. It is a device of the workbench and looks like none of the helpdesk's own parts.
 */
export const CustomerDevice = ({ ticket }: { readonly ticket: Ticket }) => {
  const model = useModel();
  const [body, setBody] = useState('');
  const [channel, setChannel] = useState<string>(channels.find((each) => each === ticket.via?.channel) ?? 'email');
  const [minutes, setMinutes] = useState(4);
  const [isBusy, setBusy] = useState(false);

  const attempt = async (what: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await what().catch((error: unknown) => toast(model, 'error', messageOf(error)));
    setBusy(false);
  };
  const write = () =>
    attempt(async () => {
      const call = channel === 'voice' && minutes > 0 ? { call_seconds: Math.round(minutes * 60) } : {};
      const message = { ticket_id: ticket.id, body, channel, ...call };
      const { ticket: at } = await model.rest.write('POST', '/workbench/customer-writes', message, answer);
      setBody('');
      if (at.id === ticket.id) return;
      // A closed ticket is not written to any more: the customer's message became a ticket of its own.
      toast(model, 'notice', text('device.follow-up', { id: at.id }));
      go(model, { kind: 'ticket', ticket: at.id });
    });
  const rate = (score: 'good' | 'bad') =>
    attempt(async () => {
      await model.rest.write('POST', '/workbench/customer-rates', { ticket_id: ticket.id, score }, anything);
    });

  return (
    <Device open aria-label={text('device.label')} data-test-id="customer-device">
      <Title>{text('device.title')}</Title>
      <Words>
        <Field.Label hidden>{text('device.body')}</Field.Label>
        <Textarea
          isCompact
          minRows={2}
          maxRows={6}
          value={body}
          placeholder={text('device.placeholder')}
          data-test-id="customer-writes"
          onChange={(event) => setBody(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && body.trim() !== '') void write();
          }}
        />
      </Words>
      <Line>
        <Field>
          <Field.Label hidden>{text('device.channel')}</Field.Label>
          <Select
            isCompact
            value={channel}
            data-test-id="customer-channel"
            onChange={(event) => setChannel(event.target.value)}
          >
            {channels.map((each) => (
              <option key={each} value={each}>
                {channelName(each)}
              </option>
            ))}
          </Select>
        </Field>
        {channel === 'voice' && (
          <Minutes>
            <Field.Label hidden>{text('device.minutes')}</Field.Label>
            <Input
              isCompact
              type="number"
              min={0}
              title={text('device.minutes')}
              value={minutes}
              data-test-id="call-minutes"
              onChange={(event) => setMinutes(Number(event.target.value))}
            />
          </Minutes>
        )}
        <Button
          size="small"
          disabled={isBusy || body.trim() === ''}
          data-test-id="customer-writes-send"
          onClick={() => void write()}
        >
          {text('device.send')}
        </Button>
      </Line>
      {ticket.status === 'solved' && (
        <Line>
          <span>{text('device.rates')}</span>
          <Button size="small" disabled={isBusy} data-test-id="customer-rates-good" onClick={() => void rate('good')}>
            {text('device.good')}
          </Button>
          <Button size="small" disabled={isBusy} data-test-id="customer-rates-bad" onClick={() => void rate('bad')}>
            {text('device.bad')}
          </Button>
        </Line>
      )}
    </Device>
  );
};

const Device = styled.details`
  flex: none;
  margin: 12px;
  padding: 10px 12px;
  border: 1px dashed var(--wb-device-border);
  border-radius: 8px;
  background: var(--wb-device);
  color: var(--wb-device-text);
`;

const Title = styled.summary`
  cursor: pointer;
  font-size: 12px;
  font-weight: 600;
  line-height: 16px;
`;

const Words = styled(Field)`
  margin-top: 8px;
`;

const Minutes = styled(Field)`
  flex: none;
  width: 64px;
`;

const Line = styled.div`
  display: flex;
  margin-top: 8px;
  gap: 8px;
  align-items: center;
  > :first-child { flex: 1 1 auto; }
`;
