/** Plain text as HTML that shows it, line by line. Nothing in it is taken for mark-up. */
export const toHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\r\n?|\n/g, '<br>');
