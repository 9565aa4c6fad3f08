import type { CustomerSaying } from '../saying-ids';
import type { SayingBook } from './saying-book';

export const koCustomer: SayingBook<CustomerSaying> = { classes: {}, says: {} };
