import styled from 'styled-components';
import { Problem } from '../parts/Problem';
import { Waiting } from '../parts/Waiting';
import { currentLanguage, text } from '../strings';
import { messageOf } from '../workspace/problem';
import { Pager } from './Pager';
import { TicketTable } from './TicketTable';
import { lastPage, PAGE_ROWS, useTickets } from './use-tickets';
import { type Sort, sortable, type View } from './views';

interface TicketListProps {
  readonly view: View;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** The tickets of a view: title with the number, table, pages; and what is said when there are none. */
export const TicketList = ({ view, page, onPage, sort, onSort }: TicketListProps) => {
  const { data, error, isPending, isPlaceholderData, refetch } = useTickets(view.source, page, sort);
  const last = data === undefined ? 1 : lastPage(view.source, data.count);
  return (
    <Side aria-busy={isPending || isPlaceholderData}>
      <Head>
        <Title>{view.title}</Title>
        {data !== undefined && (
          <Count data-test-id="ticket-count">
            {text('views.count', { count: data.count, shown: data.count.toLocaleString(currentLanguage()) })}
          </Count>
        )}
      </Head>
      {error !== null && data === undefined && (
        <Problem title={text('views.problem')} detail={messageOf(error)} onRetry={() => void refetch()} />
      )}
      {isPending && <Waiting />}
      {data?.count === 0 && (
        <Empty data-test-id="no-tickets">{text(view.id === 'search' ? 'search.nothing' : 'views.empty')}</Empty>
      )}
      {data !== undefined && data.count > 0 && (
        <>
          <Scroll>
            <TicketTable page={data} title={view.title} sort={sort} sortable={sortable(view.source)} onSort={onSort} />
          </Scroll>
          <Foot>
            <Pager page={page} last={last} onPage={onPage} />
            {last * PAGE_ROWS < data.count && (
              <span>{text('views.limit', { shown: (last * PAGE_ROWS).toLocaleString(currentLanguage()) })}</span>
            )}
          </Foot>
        </>
      )}
    </Side>
  );
};

const Side = styled.section`
  display: flex;
  flex-direction: column;
  min-width: 0;
  min-height: 0;
  padding: 20px 24px 0;
`;

const Head = styled.div`
  display: flex;
  gap: 12px;
  align-items: baseline;
  margin-bottom: 12px;
`;

const Title = styled.h1`
  margin: 0;
  font-size: 22px;
  font-weight: 400;
  line-height: 28px;
`;

const Count = styled.span`
  color: var(--wb-subtle);
`;

const Empty = styled.p`
  margin: 48px auto;
  color: var(--wb-subtle);
`;

const Scroll = styled.div`
  flex: 1 1 auto;
  min-height: 0;
  overflow: auto;
`;

const Foot = styled.div`
  display: flex;
  flex: none;
  gap: 16px;
  align-items: center;
  padding: 10px 0;
  border-top: 1px solid var(--wb-border-subtle);
  color: var(--wb-subtle);
`;
