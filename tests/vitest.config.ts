import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { preact } from '../app/shared/preact-alias.ts';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        resolve: {
          mainFields: ['module', 'main'],
          alias: preact,
        },
        test: {
          name: 'unit',
          server: {
            deps: { inline: [/@testing-library/, /@zendeskgarden/, /styled-components/, /@tanstack/, /@reach/] },
          },
          include: ['tests/{src,app,laws,support}/**/*.test.{ts,tsx}'],
          env: { TZ: 'UTC' },
          // Hundreds of generated cases take a second, and many times that on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'workbench',
          include: ['tests/workbench/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/browser-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // A second, as it is by itself, is no time for a page that writes its address 0.6 s after the last key.
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
