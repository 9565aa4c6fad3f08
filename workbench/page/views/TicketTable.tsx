import { Table } from '@zendeskgarden/react-tables';
import styled from 'styled-components';
import { Moment } from '../parts/Moment';
import { StatusBadge } from '../parts/StatusBadge';
import type { Ticket } from '../rest/schemas';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import { go } from '../workspace/navigate';
import { addressOf } from '../workspace/place';
import { useRowKeys } from './use-row-keys';
import type { TicketPage } from './use-tickets';
import type { Sort, SortKey } from './views';

interface TicketTableProps {
  readonly page: TicketPage;
  readonly title: string;
  readonly sort: Sort;
  readonly sortable: ReadonlySet<SortKey>;
  readonly onSort: (sort: Sort) => void;
}

const columns = [
  { key: 'status', width: 90 },
  { key: 'id', width: 68 },
  { key: 'subject', width: undefined },
  { key: 'requester.name', width: 136 },
  { key: 'created_at', width: 112 },
  { key: 'updated_at', width: 124 },
  { key: 'group', width: 116 },
  { key: 'assignee', width: 116 },
] as const;

/** One page of tickets. A click, or the arrow keys and Enter, opens one. */
export const TicketTable = ({ page, title, sort, sortable, onSort }: TicketTableProps) => {
  const model = useModel();
  const open = (ticket: number): void => go(model, { kind: 'ticket', ticket });
  const keys = useRowKeys(page.tickets.length, (index) => {
    const ticket = page.tickets[index];
    if (ticket !== undefined) open(ticket.id);
  });
  return (
    <Sheet size="small" aria-label={title}>
      <Table.Head isSticky>
        <Table.HeaderRow>
          {columns.map(({ key, width }) => (
            <Heading key={key} name={key} width={width} sort={sort} sortable={sortable} onSort={onSort} />
          ))}
        </Table.HeaderRow>
      </Table.Head>
      <Table.Body>
        {page.tickets.map((ticket, index) => (
          <Row
            key={ticket.id}
            ticket={ticket}
            page={page}
            isSelected={keys.current === index}
            rowRef={keys.rowRef(index)}
            onFocus={() => keys.set(index)}
            onOpen={() => open(ticket.id)}
          />
        ))}
      </Table.Body>
    </Sheet>
  );
};

interface HeadingProps extends Pick<TicketTableProps, 'sort' | 'sortable' | 'onSort'> {
  readonly name: (typeof columns)[number]['key'];
  readonly width: number | undefined;
}

const Heading = ({ name, width, sort, sortable, onSort }: HeadingProps) => {
  const key = [...sortable].find((each) => each === name);
  const label = text(`column.${name}`);
  if (key === undefined) return <Table.HeaderCell {...(width && { width })}>{label}</Table.HeaderCell>;
  const order = sort.by === key ? sort.order : undefined;
  return (
    <Table.SortableCell
      {...(order && { sort: order })}
      {...(width && { width })}
      cellProps={{ 'aria-sort': order === undefined ? 'none' : `${order}ending` }}
      onClick={() => onSort({ by: key, order: order === 'asc' ? 'desc' : 'asc' })}
    >
      {label}
    </Table.SortableCell>
  );
};

interface RowProps {
  readonly ticket: Ticket;
  readonly page: TicketPage;
  readonly isSelected: boolean;
  readonly rowRef: (row: HTMLTableRowElement | null) => void;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

const Row = ({ ticket, page, isSelected, rowRef, onFocus, onOpen }: RowProps) => (
  <Table.Row
    ref={rowRef}
    data-test-id="ticket-row"
    data-ticket={ticket.id}
    isSelected={isSelected}
    onClick={onOpen}
    style={{ cursor: 'pointer' }}
  >
    <Table.Cell>
      <StatusBadge status={ticket.status} />
    </Table.Cell>
    <Table.Cell>#{ticket.id}</Table.Cell>
    <Table.Cell isTruncated>
      <Subject
        href={addressOf({ kind: 'ticket', ticket: ticket.id })}
        onFocus={onFocus}
        onClick={(event) => {
          // The row opens it; only a new browser tab is the link's own business.
          if (event.metaKey || event.ctrlKey) event.stopPropagation();
          else event.preventDefault();
        }}
      >
        {ticket.subject?.trim() || text('ticket.no-subject')}
      </Subject>
    </Table.Cell>
    <Table.Cell isTruncated>{nameIn(page.users, ticket.requester_id)}</Table.Cell>
    <Table.Cell isTruncated>
      <Moment at={ticket.created_at} style="short" />
    </Table.Cell>
    <Table.Cell isTruncated>
      <Moment at={ticket.updated_at} style="short" />
    </Table.Cell>
    <Table.Cell isTruncated>{nameIn(page.groups, ticket.group_id)}</Table.Cell>
    <Table.Cell isTruncated>{nameIn(page.users, ticket.assignee_id)}</Table.Cell>
  </Table.Row>
);

const nameIn = (records: ReadonlyMap<number, { readonly name: string }>, id: number | null): string =>
  (id === null ? undefined : records.get(id)?.name) ?? '–';

const Sheet = styled(Table)`
  min-width: 940px;
  th { vertical-align: middle; }
`;

const Subject = styled.a`
  color: var(--wb-text);
  text-decoration: none;
  &:focus-visible { outline: 2px solid var(--wb-focus); outline-offset: 2px; }
`;
