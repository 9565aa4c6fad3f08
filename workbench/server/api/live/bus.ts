/** Something changed and is committed. `id` 0: everything of that kind (after a reset, after an import). */
export interface LiveEvent {
  readonly type: 'ticket' | 'user' | 'installation' | 'switches' | 'viewers' | 'notification';
  readonly id: number;
  /** The user who did it; 0 for the workbench itself. */
  readonly by: number;
  /** Of a notification, whose `id` is that of the agent it is for: what an app is told. */
  readonly notification?: { readonly app: number; readonly event: string; readonly body: unknown };
}

/** How often a comment line is sent, so that both ends notice a dead connection. */
const HEARTBEAT_MS = 15_000;

/** Tells committed changes to those who listen over Server-Sent Events. */
export class LiveBus {
  private readonly streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  private readonly encoder = new TextEncoder();
  private heartbeat: NodeJS.Timeout | undefined;

  publish(event: LiveEvent): void {
    this.send(`data: ${JSON.stringify(event)}\n\n`);
  }

  /** An answer that stays open until the client goes away or the API closes. */
  open(signal: AbortSignal): Response {
    let mine: ReadableStreamDefaultController<Uint8Array> | undefined;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        mine = controller;
        this.streams.add(controller);
        this.heartbeat ??= setInterval(() => this.send(': still here\n\n'), HEARTBEAT_MS).unref();
        controller.enqueue(this.encoder.encode('retry: 1000\n: listening\n\n'));
        signal.addEventListener('abort', () => this.end(controller), { once: true });
      },
      cancel: () => {
        if (mine !== undefined) this.forget(mine);
      },
    });
    return new Response(stream, {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    });
  }

  close(): void {
    for (const controller of [...this.streams]) this.end(controller);
  }

  private send(text: string): void {
    const bytes = this.encoder.encode(text);
    for (const controller of [...this.streams]) {
      try {
        controller.enqueue(bytes);
      } catch {
        this.forget(controller);
      }
    }
  }

  private end(controller: ReadableStreamDefaultController<Uint8Array>): void {
    if (!this.streams.has(controller)) return;
    this.forget(controller);
    try {
      controller.close();
    } catch {
      // The client closed it first.
    }
  }

  private forget(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.streams.delete(controller);
    if (this.streams.size > 0) return;
    clearInterval(this.heartbeat);
    this.heartbeat = undefined;
  }
}
