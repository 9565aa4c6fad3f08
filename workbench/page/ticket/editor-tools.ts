import styled from 'styled-components';

/** A row of small buttons below the editor: formats, and apps. */
export const Tools = styled.div`
  display: flex;
  gap: 2px;
  padding: 0 14px 6px;
`;

export const Tool = styled.button`
  width: 28px;
  height: 28px;
  padding: 0;
  border: 0;
  border-radius: 4px;
  background: none;
  color: var(--wb-muted);
  cursor: pointer;
  &:hover, &[aria-expanded='true'] { background: var(--wb-border-subtle); }
  &:focus-visible { outline: 2px solid var(--wb-focus); }
`;
