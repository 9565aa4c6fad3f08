import { IconButton } from '@zendeskgarden/react-buttons';
import first from '@zendeskgarden/svg-icons/src/16/chevron-double-left-stroke.svg?raw';
import end from '@zendeskgarden/svg-icons/src/16/chevron-double-right-stroke.svg?raw';
import left from '@zendeskgarden/svg-icons/src/16/chevron-left-stroke.svg?raw';
import right from '@zendeskgarden/svg-icons/src/16/chevron-right-stroke.svg?raw';
import styled from 'styled-components';
import { Svg } from '../parts/Svg';
import { text } from '../strings';

interface PagerProps {
  readonly page: number;
  readonly last: number;
  readonly onPage: (page: number) => void;
}

/** First, previous, next and last page. */
export const Pager = ({ page, last, onPage }: PagerProps) => (
  <Bar aria-label={text('pages.label')}>
    <Step label={text('pages.first')} icon={first} to={1} isOff={page <= 1} onPage={onPage} />
    <Step label={text('pages.previous')} icon={left} to={page - 1} isOff={page <= 1} onPage={onPage} />
    <span data-test-id="page-number">{text('pages.at', { page, last })}</span>
    <Step label={text('pages.next')} icon={right} to={page + 1} isOff={page >= last} onPage={onPage} />
    <Step label={text('pages.last')} icon={end} to={last} isOff={page >= last} onPage={onPage} />
  </Bar>
);

interface StepProps {
  readonly label: string;
  readonly icon: string;
  readonly to: number;
  readonly isOff: boolean;
  readonly onPage: (page: number) => void;
}

const Step = ({ label, icon, to, isOff, onPage }: StepProps) => (
  <IconButton size="small" aria-label={label} title={label} disabled={isOff} onClick={() => onPage(to)}>
    <Svg source={icon} />
  </IconButton>
);

const Bar = styled.nav`
  display: flex;
  gap: 4px;
  align-items: center;
`;
