/** Whether the ticket may be saved; `message` is for the agent and names the app that stopped it. */
export type SaveVerdict = { readonly ok: true } | { readonly ok: false; readonly message: string };
