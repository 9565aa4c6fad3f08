import type { CustomerSaying } from '../saying-ids';
import type { SayingBook } from './saying-book';

export const enCustomer: SayingBook<CustomerSaying> = {
  classes: {
    i: 'i|we',
    will: "will|'ll|shall|am going to|'m going to|are going to|'re going to|gonna|am gonna|'m gonna|have to|must|intend to|plan to|am about to|'m about to",
    lawyer: 'lawyer*|attorney*|solicitor*|barrister*|legal counsel|law firm|legal team',
  },
  says: {
    legal: {
      says: `
        {i} {will} sue
        {i} {will} … {lawyer}
        hear|hearing from … {lawyer}
      `,
      unless: `
        not sue
        ?
      `,
    },
  },
};
