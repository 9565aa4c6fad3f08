import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import { text } from '../strings';

interface ProblemProps {
  readonly title: string;
  readonly detail: string;
  readonly onRetry?: () => void;
}

/** Something could not be read: says what, and offers to try again. */
export const Problem = ({ title, detail, onRetry }: ProblemProps) => (
  <Frame>
    <Alert type="error">
      <Alert.Title>{title}</Alert.Title>
      {detail}
      {onRetry !== undefined && (
        <Action>
          <Button size="small" onClick={onRetry}>
            {text('retry')}
          </Button>
        </Action>
      )}
    </Alert>
  </Frame>
);

const Frame = styled.div`
  padding: 20px;
  max-width: 640px;
`;

const Action = styled.div`
  margin-top: 12px;
`;
