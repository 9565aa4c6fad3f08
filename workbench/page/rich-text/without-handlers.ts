/**
 * Markup without event handlers. The browser would not run them in a document that is only read, but it would report
 * them against the page's policy. What this misses is only reported: the readers take no attribute that they do not know.
 */
export const withoutHandlers = (markup: string): string =>
  markup.replaceAll(/<[^>]*>/g, (tag) => tag.replaceAll(/[\s/"']on\w+\s*=/gi, ' data-off='));
