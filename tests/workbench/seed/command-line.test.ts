import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../workbench/seed/command-line';

describe('arguments of seed and import', () => {
  it.each(['http://127.0.0.1:4871', 'http://localhost:4700/'])('know the demo token of the workbench at %s', (url) => {
    expect(readArguments(['--url', url]).token).toBe('admin-token');
  });

  it.each(['https://acme.zendesk.com', 'http://127.0.0.1.example.com', 'http://localhost.example.com:4700'])(
    'never send it to %s',
    (url) => {
      expect(readArguments(['--url', url]).token).toBe('');
    },
  );
});
