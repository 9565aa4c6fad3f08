/**
 * The part of the translations that Zendesk reads as well, apart from the interface's own: the mark behind the name keeps it
 * out of the file that every panel loads.
 */
declare module '*/translations/en.json?settings' {
  export const app: typeof import('../../../translations/en.json')['app'];
}
declare module '*/translations/ko.json?settings' {
  export const app: typeof import('../../../translations/en.json')['app'];
}
