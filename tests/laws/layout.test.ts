import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCode, projectFiles, read, root } from '../support/tree';

const files = projectFiles();
const own = 'tests/laws/layout.test.ts';

describe('the top level', () => {
  const allowed = [
    'app',
    'src',
    'assets',
    'translations',
    'tests',
    'manifest.json',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'docs',
    'workbench',
    'bench',
    '.ci',
    'biome.json',
    'package-lock.json',
    '.gitignore',
    '.gitattributes',
    '.zcliignore',
    '.npmrc',
    '.editorconfig',
  ];

  it('holds what it always holds and nothing else', () => {
    expect(
      [...new Set(files.map((path) => path.split('/')[0] ?? ''))].filter((name) => !allowed.includes(name)),
    ).toEqual([]);
  });

  it('holds every part of the house', () => {
    const parts = [
      'app',
      'src',
      'assets',
      'translations',
      'tests',
      'manifest.json',
      'package.json',
      'README.md',
      'LICENSE',
    ];
    expect(parts.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });
});

describe('every name', () => {
  const loose = /^(README\.md|LICENSE|CHANGELOG\.md)$/;

  it('is kebab-case, but components are PascalCase and hooks useX', () => {
    const good = /^\.?[a-z0-9]+([-_.][a-z0-9]+)*$/;
    const component = /^([A-Z][A-Za-z0-9]*|use[A-Z][A-Za-z0-9]*)(\.test)?\.tsx?$/;
    const wrong = files.filter((path) => {
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      const shown = /^(app|workbench\/page|tests\/app|tests\/workbench\/page|docs)\//.test(path);
      return !(
        parts.every((part) => good.test(part)) &&
        (good.test(name) || loose.test(name) || (shown && component.test(name)))
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('tests', () => {
  const mirrored = files.filter((path) => /^tests\/(src|app|workbench)\/.*\.test\.tsx?$/.test(path));

  it('lie where the code they prove lies', () => {
    const wrong = mirrored.filter((path) => !existsSync(join(root, dirname(path).replace(/^tests\//, ''))));
    expect(wrong).toEqual([]);
  });

  it('lie in tests alone', () => {
    expect(files.filter((path) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(path) && !path.startsWith('tests/'))).toEqual([]);
  });

  it('exist for every sign', () => {
    const signs = files.filter((path) => {
      const id = /^src\/signals\/([a-z-]+)\.ts$/.exec(path)?.[1];
      return id !== undefined && read(path).includes(`id: '${id}'`);
    });
    const unproved = signs.filter((path) => !existsSync(join(root, 'tests', path.replace(/\.ts$/, '.test.ts'))));
    expect(unproved).toEqual([]);
  });
});

describe('every file', () => {
  const text = files.filter((path) => isCode(path) || /\.(md|json|html|css|svg|sh|yml)$|(^|\/)run$/.test(path));

  it('of code is short enough to hold one idea', () => {
    const long = files.filter(
      (path) => isCode(path) && !/\/lexicons\//.test(path) && read(path).split('\n').length > 400,
    );
    expect(long).toEqual([]);
  });

  it('speaks of the project alone', () => {
    const forbidden = [
      /\b(TODO|FIXME|XXX|HACK)\b/,
      /(^|[\s'"`(=:])\/(home|root|Users|work|mnt|private)\//,
      /registry\.npmjs\.org|registry\.yarnpkg|artifactory|verdaccio/i,
      /\.only\(|\b(it|test|describe)\.skip\(/,
    ];
    const found = text
      .filter((path) => path !== own && path !== 'package-lock.json')
      .flatMap((path) =>
        read(path)
          .split('\n')
          .flatMap((line, index) =>
            forbidden.some((word) => word.test(line)) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
          ),
      );
    expect(found.map((line) => line.slice(0, 160))).toEqual([]);
  });

  it('of the lock is free of any one registry', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
    const bound = Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.startsWith('http'));
    expect(bound.map(([name]) => name)).toEqual([]);
  });
});
