import type { Facts } from './facts';
import type { Customer, FieldValues } from './person';

/** The organization that the ticket in front is for; absent where the customer has none. */
export const organizationOf = ({ ticket, customer }: Facts): number | undefined =>
  ticket.organizationId ?? customer.organizationId;

/** The customer with what their organization says where they have no value of their own under a key. */
export const withOrganizationFields = (customer: Customer, organization: FieldValues | undefined): Customer =>
  organization ? { ...customer, fields: { ...organization, ...customer.fields } } : customer;

/** The facts with what the history tells of the fields of the organization that the ticket in front is for. */
export const withFieldsFromHistory = (facts: Facts): Facts => {
  const organization = organizationOf(facts);
  const told = organization === undefined ? undefined : facts.history?.organizations?.[organization];
  return told ? { ...facts, customer: withOrganizationFields(facts.customer, told) } : facts;
};
