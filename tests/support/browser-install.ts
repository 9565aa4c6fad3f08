import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, type FoundBrowser } from './browser-memory';

/** The newest release that runs on Node 20. Its Chromium is 143. */
const pinned = '@sparticuz/chromium@143.0.4';

/**
 * Unpacks the Chromium that an npm package carries. Linux x64 only; needs no root. Gives a second candidate, with the
 * shared libraries the package brings, for systems that have none of them.
 */
export async function* installFromNpm(say: (line: string) => void): AsyncGenerator<FoundBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  if (!existsSync(join(cacheFolder, 'node_modules/@sparticuz/chromium/package.json'))) {
    say(`browser: getting ${pinned} from the npm registry (64 MB)`);
    mkdirSync(cacheFolder, { recursive: true });
    // Without a package.json of its own, npm would climb up to ours.
    writeFileSync(join(cacheFolder, 'package.json'), '{"private":true,"type":"module"}\n');
    const npm = await run(
      'npm',
      ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', pinned],
      {},
      300,
    );
    if (npm.code !== 0) {
      say(`browser: npm could not install it (${lastLine(npm.text)})`);
      return;
    }
  }
  say('browser: unpacking (183 MB)');
  yield* unpack(say, {});
  // The package unpacks its own libraries and one font only where it believes to run on AWS Lambda, and nothing at all
  // where the browser lies there already.
  rmSync(join(cacheFolder, 'chromium'), { force: true });
  yield* unpack(say, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
}

/** Chromium from Debian's or Ubuntu's packages; needs root. */
export async function* installFromSystem(say: (line: string) => void): AsyncGenerator<FoundBrowser> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say('browser: apt-get install chromium');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet, 180);
  const apt = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet, 600);
  if (apt.code === 0) yield { source: 'apt', executablePath: '/usr/bin/chromium' };
  else say(`browser: apt-get could not install it (${lastLine(apt.text)})`);
}

/**
 * Runs the package in a process of its own: it changes its environment on import, and what it put there is what the
 * browser needs. It unpacks into the temporary folder with the user's rights alone, therefore our own folder.
 */
async function* unpack(say: (line: string) => void, env: Record<string, string>): AsyncGenerator<FoundBrowser> {
  const script = `
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    console.log(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));`;
  const node = await run(
    process.execPath,
    ['--input-type=module', '-e', script],
    { TMPDIR: cacheFolder, NODE_OPTIONS: '', ...env },
    120,
  );
  if (node.code !== 0) {
    say(`browser: could not unpack it (${lastLine(node.text)})`);
    return;
  }
  const unpacked = JSON.parse(lastLine(node.text)) as Omit<FoundBrowser, 'source'>;
  if (unpacked.env?.FONTCONFIG_PATH?.startsWith(cacheFolder)) writeFontsConfiguration();
  yield { source: 'npm', ...unpacked };
}

/** The package's own configuration names folders of AWS Lambda; without any font Chromium crashes on form controls. */
function writeFontsConfiguration(): void {
  const folders = [join(cacheFolder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  writeFileSync(
    join(cacheFolder, 'fonts/fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <cachedir>${join(cacheFolder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
}

function run(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
  seconds: number,
): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: cacheFolder, env: { ...process.env, ...env }, timeout: seconds * 1000 });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        text += part.toString();
      });
    }
    child.on('error', (error) => resolve({ code: null, text: String(error) }));
    child.on('close', (code) => resolve({ code, text }));
  });
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
