import { createServer, type RequestListener, type Server } from 'node:http';

/** A server that only this machine can reach. */
export interface LoopbackServer {
  readonly port: number;
  /** Stops accepting, lets answers under way finish for a moment, then cuts every connection. */
  close(): Promise<void>;
}

/** Answers under way get this long when the server is stopped; open event streams never end by themselves. */
const GRACE_MS = 1000;

/**
 * Listens on 127.0.0.1 and, where the machine has it, on ::1 with the same port: browsers try ::1 first for
 * `localhost`, and app frames live there.
 * @param port 0 takes any free one
 * @throws an `Error` with one clear line when the port cannot be had
 */
export const listenOnLoopback = async (port: number, listener: RequestListener): Promise<LoopbackServer> => {
  const first = await listen(port, '127.0.0.1', listener);
  const address = first.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  try {
    const second = await listen(taken, '::1', listener).catch(unlessMissing);
    const servers = second === undefined ? [first] : [first, second];
    return { port: taken, close: async () => void (await Promise.all(servers.map(close))) };
  } catch (error) {
    await close(first);
    throw error;
  }
};

const listen = (port: number, host: string, listener: RequestListener): Promise<Server> =>
  new Promise((done, fail) => {
    const server = createServer(listener);
    server.once('error', (error: NodeJS.ErrnoException) => fail(toPlain(error, port)));
    server.listen({ port, host, ipv6Only: host === '::1' }, () => done(server));
  });

const toPlain = (error: NodeJS.ErrnoException, port: number): Error => {
  const lines: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use; stop the program that uses it, or set PORT to another one.`,
    EACCES: `Port ${port} may not be used; set PORT to one above 1023.`,
  };
  const line = lines[error.code ?? ''];
  return line === undefined ? error : new Error(line);
};

/** A machine without IPv6 is fine. */
const unlessMissing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return undefined;
  throw error;
};

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      done();
    });
    server.closeIdleConnections();
  });
