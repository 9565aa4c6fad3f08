export { isChatMode, isSessionChannel, replyChannel } from './channel';
export { createZafHost, type HostOptions, type HostWindow, type ZafHost } from './host';
export { htmlToText, textToHtml } from './html';
export type { FrameSize, HostApp, Instance, LocationOptions } from './instance';
export { type AppPackage, type Installation, toHostApp } from './package';
export type { HostProblem } from './problems';
export type { SaveVerdict } from './save-hooks';
export { type HostSwitches, usualSwitches } from './switches';
export type * from './workspace';
