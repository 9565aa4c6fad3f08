import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../../tests/support/browser';

/** `npx tsx docs/brand/render.ts`: draws the logos that Zendesk wants as PNG, at the sizes it asks for, from our SVG. */
const assets = resolve(import.meta.dirname, '../../assets');
const logos = [
  { from: 'logo.svg', to: 'logo.png', size: 320 },
  { from: 'logo-small.svg', to: 'logo-small.png', size: 128 },
];

const browser = await launchBrowser();
for (const { from, to, size } of logos) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(join(import.meta.dirname, from), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: join(assets, to), omitBackground: true });
  await page.close();
}
await browser.close();
