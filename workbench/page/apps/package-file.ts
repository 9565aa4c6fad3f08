/** Address of a file of an app's package on this origin: for pictures and texts; frames come from the other one. */
export const packageFile = (appId: number, path: string): string => `/apps/${appId}/${path}`;
