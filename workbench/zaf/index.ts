export { createZafHost, type HostOptions, type HostSwitches, type HostWindow, type ZafHost } from './host';
export type { FrameSize, HostApp, Instance, LocationOptions } from './instance';
export { type AppPackage, type Installation, toHostApp } from './package';
export type { HostProblem } from './problems';
export type { SaveVerdict } from './save-hooks';
export type * from './workspace';
