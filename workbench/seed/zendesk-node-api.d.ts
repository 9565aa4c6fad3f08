declare module 'zendesk-node-api' {
  interface Accessor {
    list(query?: string): Promise<unknown>;
    show(id: number): Promise<unknown>;
    create(record: object): Promise<unknown>;
    createOrUpdate(record: object): Promise<unknown>;
    update(id: number, record: object): Promise<unknown>;
    delete(id: number): Promise<true>;
  }
  interface Config {
    readonly url: string;
    readonly token: string;
    readonly oauth: true;
  }
  function connect(
    config: Config,
  ): Record<'tickets' | 'ticketFields' | 'organizations' | 'users' | 'userFields' | 'macros' | 'search', Accessor>;
  export = connect;
}

declare module 'zendesk-node-api/src/zdrequest.js' {
  /** The package's raw requests; paths begin below `/api/v2`. */
  interface Requests {
    get(path: string): Promise<unknown>;
    post(path: string, body: object): Promise<unknown>;
    put(path: string, body: object): Promise<unknown>;
    delete(path: string): Promise<void>;
  }
  function requests(config: { readonly url: string; readonly authorization: string }): Requests;
  export = requests;
}
