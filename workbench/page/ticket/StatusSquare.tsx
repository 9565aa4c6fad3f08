import styled from 'styled-components';

const colors: Readonly<Record<string, string>> = {
  new: '#ffb648',
  open: '#e8543f',
  pending: '#3091ec',
  hold: '#87929d',
  solved: '#c2c8cc',
};

/** The colour of a status, beside its name. */
export const StatusSquare = ({ status }: { readonly status: string }) => (
  <Square aria-hidden="true" $color={colors[status] ?? '#c2c8cc'} />
);

const Square = styled.span<{ $color: string }>`
  display: inline-block;
  width: 10px;
  height: 10px;
  margin-right: 6px;
  border-radius: 2px;
  background: ${({ $color }) => $color};
`;
