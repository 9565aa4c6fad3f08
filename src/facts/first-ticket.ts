import type { Facts } from './facts';

/** Whether it is known that the customer has no ticket but the one in front. */
export const isFirstTicket = ({ history, ticket }: Facts): boolean =>
  history?.complete === true && history.tickets.every(({ id }) => id === ticket.id);
