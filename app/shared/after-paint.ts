/** Resolves once what was last drawn is on the screen; in a hidden page, which draws nothing, a little later. */
export const afterPaint = (): Promise<void> =>
  new Promise((done) => {
    const hidden = setTimeout(done, HIDDEN_MS);
    // A frame's own callbacks run before it is painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(hidden);
        done();
      }),
    );
  });

const HIDDEN_MS = 250;
