import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createApi } from '../server/api/index';
import { serveHttps } from './local-https';
import { zcli } from './zcli';
import { zipContents } from './zip-contents';

/** `npm run package`: builds the app, lets zcli validate and zip it against the workbench, and says what is inside. */
const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const zipped = join(dist, 'tmp');

/** Zendesk takes at most 2 MB; we keep a quarter of it free. */
const limitBytes = 1.5 * 1024 * 1024;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  console.log('building the app');
  for (const mode of ['production', 'board']) await build(mode);
  console.log('starting the workbench');
  const api = await createApi({ apps: [] });
  const server = await serveHttps((request) => api.fetch(request));
  const account = { port: server.port, certificate: server.certificate, token: 'admin-token' };
  try {
    console.log('zcli apps:validate');
    console.log(indent(await zcli(['apps:validate', dist], account)));
    console.log('zcli apps:package');
    await zcli(['apps:package', dist], account);
    report(keep(version));
  } finally {
    rmSync(zipped, { recursive: true, force: true });
    await server.close();
    await api.close();
  }
}

function build(mode: string): Promise<void> {
  return new Promise((done, fail) => {
    const args = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', mode, '--logLevel', 'warn'];
    const vite = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', timeout: 180_000 });
    vite.on('error', fail);
    vite.on('close', (code) => (code === 0 ? done() : fail(new Error(`vite build ended with code ${code}`))));
  });
}

/** Moves the zip that zcli left in `dist/tmp` to `out/`; one of the same version there gives way. */
function keep(version: string): string {
  const name = existsSync(zipped) ? readdirSync(zipped).find((file) => file.endsWith('.zip')) : undefined;
  if (name === undefined) throw new Error('zcli left no zip in dist/tmp');
  mkdirSync(join(root, 'out'), { recursive: true });
  const target = join(root, 'out', `evenkeel-${version}.zip`);
  renameSync(join(zipped, name), target);
  return target;
}

function report(zip: string): void {
  const bytes = readFileSync(zip);
  for (const entry of zipContents(bytes).filter(({ name }) => !name.endsWith('/'))) {
    console.log(`${String(entry.packedBytes).padStart(9)}  ${entry.name}`);
  }
  const share = ((bytes.length / limitBytes) * 100).toFixed(0);
  console.log(`${relative(root, zip)}: ${bytes.length} bytes, ${share} % of the ${limitBytes} we allow ourselves`);
  if (bytes.length > limitBytes) throw new Error('the package is too large');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
