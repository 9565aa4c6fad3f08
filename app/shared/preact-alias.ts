/**
 * What the app asks of React, Preact answers: in the package, and in the tests of the app, so that what is tested is what
 * ships. Longer names come first, because an alias also takes what begins with it.
 */
export const preact: Readonly<Record<string, string>> = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom/test-utils': 'preact/test-utils',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
};
