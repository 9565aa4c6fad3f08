/** An app that the workbench has installed. */
export interface InstalledApp {
  readonly id: number;
  readonly name: string;
  /** The unpacked package: holds `manifest.json` and `assets/`. */
  readonly dir: string;
  /** `manifest.json`, parsed; read defensively. */
  readonly manifest: unknown;
  /** `requirements.json`, parsed, where the package has one: what is made for the app when it is installed. */
  readonly requirements?: unknown;
}

/** Where the helpdesk keeps its data, and what it has installed. */
export interface ApiOptions {
  /** Folder of the embedded database, made if missing. Neither this nor `databaseUrl`: memory. */
  readonly dataDir?: string;
  /** A real PostgreSQL server; wins over `dataDir`. */
  readonly databaseUrl?: string;
  readonly apps: readonly InstalledApp[];
  /** Milliseconds since 1970; the system's clock if absent. */
  readonly now?: () => number;
  /** A dumped empty database to start from (tests). */
  readonly snapshot?: Blob;
}
