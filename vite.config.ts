import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { preact } from './app/shared/preact-alias.ts';

const here = import.meta.dirname;
const at = (path: string): string => resolve(here, path);

/** Zendesk wants manifest, translations and logos beside the bundle; the whole package is `dist/`. */
const zendeskPackage = (): Plugin => ({
  name: 'zendesk-package',
  apply: 'build',
  closeBundle() {
    mkdirSync(at('dist/assets'), { recursive: true });
    for (const part of ['manifest.json', 'translations', 'assets']) {
      cpSync(at(part), at(`dist/${part}`), { recursive: true });
    }
    // The texts in folders are part of the bundle, and no files of Zendesk's.
    for (const { name } of readdirSync(at('translations'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )) {
      rmSync(at(`dist/translations/${name}`), { recursive: true });
    }
  },
});

/**
 * What follows the badge is fetched while the page talks to its host, and run only after the badge is drawn: on a slow
 * machine running it earlier would hold the badge up.
 */
const fetchTheRest = (): Plugin => ({
  name: 'fetch-the-rest',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path, bundle }) =>
      Object.values(bundle ?? {})
        .filter((chunk) => chunk.type === 'chunk' && /^(Rest|requests)$/.test(chunk.name) && path.includes('sidebar'))
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `../${fileName}` },
          injectTo: 'head',
        })),
  },
});

/**
 * The app is written in React and runs on Preact, a third of its size: every page of an agent's helpdesk loads us anew.
 * Garden takes whole packages for the few things that it asks of them; ours do those, and weigh next to nothing.
 */
const standIns = {
  ...preact,
  color2k: at('app/shared/theme/color2k.ts'),
  polished: at('app/shared/theme/polished.ts'),
  'lodash.get': at('app/shared/theme/lodash-get.ts'),
  'lodash.memoize': at('app/shared/theme/lodash-memoize.ts'),
};

/** The app's pages, one per Zendesk location. Relative addresses: the package is served from a folder we do not choose. */
const app: UserConfig = {
  root: at('app'),
  base: './',
  publicDir: false,
  plugins: [react(), zendeskPackage(), fetchTheRest()],
  resolve: { alias: standIns },
  build: {
    outDir: at('dist/assets'),
    emptyOutDir: true,
    assetsDir: 'js',
    // Every browser that Zendesk supports preloads modules itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['sidebar', 'topbar', 'background'].map((location) => at(`app/${location}/index.html`)),
    },
  },
};

/**
 * Workers are built with the page, not each by itself, so that page and workers share what hears words: it would lie in
 * the package four times.
 */
const sharedWorkers = (): Plugin => ({
  name: 'shared-workers',
  apply: 'build',
  enforce: 'pre',
  transform(code) {
    const own = code.replace(
      WORKER,
      (_, name: string) => `new URL(/* @vite-ignore */ './${name}.js', import.meta.url)`,
    );
    return own === code ? undefined : { code: own, map: null };
  },
});
const WORKER = /new URL\('(?:\.{1,2}\/)+(?:\w+\/)*([\w-]+-worker)\.ts', import\.meta\.url\)/g;

/**
 * The board's page, built after the others and by itself: what pages share holds all that any of them needs, and an agent's
 * sidebar would load what the board alone uses.
 */
const board: UserConfig = {
  ...app,
  plugins: [sharedWorkers(), react()],
  build: {
    ...app.build,
    emptyOutDir: false,
    assetsDir: 'board/js',
    // Preloading asks for the document, which workers have none of.
    modulePreload: false,
    rolldownOptions: {
      input: {
        board: at('app/board/index.html'),
        'scoring-worker': at('app/board/scoring-worker.ts'),
        'insights-worker': at('app/board/insights-worker.ts'),
        'dry-run-worker': at('app/board/tuning/dry-run-worker.ts'),
      },
      output: {
        entryFileNames: ({ name }) => `board/js/${name.endsWith('-worker') ? name : '[name]-[hash]'}.js`,
      },
    },
  },
};

/** The `evenkeel` command, one file for Node. */
const command: UserConfig = {
  publicDir: false,
  define: { EVENKEEL_VERSION: JSON.stringify(JSON.parse(readFileSync(at('package.json'), 'utf8')).version) },
  ssr: { noExternal: true },
  build: {
    ssr: at('app/command/main.ts'),
    outDir: at('out'),
    emptyOutDir: false,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'evenkeel.mjs' } },
  },
};

/** The agent workspace of the local helpdesk. */
const workbench: UserConfig = {
  root: at('workbench/page'),
  publicDir: false,
  plugins: [react()],
  build: { outDir: at('out/workbench'), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
};

/** Watched beside the board, whose files it must leave alone. */
const development: UserConfig = { ...app, build: { ...app.build, emptyOutDir: false } };

const targets: Readonly<Record<string, UserConfig>> = { production: app, development, board, command, workbench };

export default defineConfig(({ mode }) => targets[mode] ?? app);
