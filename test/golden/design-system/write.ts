import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { designSystem } from './design-system.ts';
import { samplePages } from './sample-pages.ts';

/** `npm run design`: all parts of the reports, on one page. */

const TARGET = new URL('../../../dist-design/', import.meta.url);

mkdirSync(TARGET, { recursive: true });
writeFileSync(new URL('design-system.html', TARGET), designSystem(await samplePages()));
process.stdout.write(`${fileURLToPath(new URL('design-system.html', TARGET))}\n`);
