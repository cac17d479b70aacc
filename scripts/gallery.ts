/**
 * `npm run gallery [-- --browser firefox]`: a picture of every state of the card and of every page, light and dark,
 * wide and narrow, and a page that shows them side by side, in `artifacts/gallery`.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browsers/launch.ts';
import { startPageServer } from './browsers/page-server.ts';
import { makeProfile } from './browsers/profile.ts';
import { buildExtension, extensionFolder } from './build-extension.ts';
import { buildGallerySite } from './gallery/build-site.ts';
import { LOOKS, takePictures } from './gallery/take-pictures.ts';

const kind = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const root = join(import.meta.dirname, '..');
const site = join(root, '.cache/gallery');
const folder = join(root, 'artifacts/gallery', kind);

const built = await buildExtension(kind);
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}
await rm(folder, { recursive: true, force: true });
await buildGallerySite(site, extensionFolder(kind));
const server = await startPageServer([site]);
const profile = await makeProfile();
const browser = await launchBrowser({ browser: kind, headless: true, profile: profile.path });
try {
  const rows: string[] = [];
  for (const look of LOOKS) {
    const files = await takePictures(browser, server.origin, look, folder);
    const figures = files.map(
      (file) => `<figure><img src="${file}"><figcaption>${file}</figcaption></figure>`,
    );
    rows.push(`<h2>${look.theme}${look.narrow ? ', narrow' : ''}</h2><div>${figures.join('')}</div>`);
  }
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Gallery</title>
<style>div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start } figure { margin: 0 }</style>
${rows.join('\n')}\n`,
  );
  console.log(join('artifacts/gallery', kind, 'index.html'));
} finally {
  await browser.close();
  await profile.remove();
  await server.close();
}
