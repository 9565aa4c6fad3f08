/** Resolves in a turn of its own, so that whoever waits for the page comes first. A timer would wait a second in a hidden tab. */
export const nextTurn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
