import { expect, it } from 'vitest';
import { designSystem, styleSheets } from './design-system/design-system.ts';
import { samplePages } from './design-system/sample-pages.ts';

/** Elements that only frame blocks. */
const FRAMES = ['answer', 'board', 'company'];
/** Variants that are not in the first rows of the pages above: volumes, long names, corrections, other tones, tables of one cause or one file, money of a year. */
const NOT_SHOWN = [
  'annex-head',
  'blocking',
  'c-agent',
  'concept',
  'draft',
  'draft-label',
  'long',
  'objection',
  'one-file',
  'stated',
  'version',
  'wide',
  'year-law',
  'year-matrix',
  'year-money',
  'year-sources',
];

it('leaves out no class that the styles know', async () => {
  const page = designSystem(await samplePages());
  const used = new Set([...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const known = new Set([...styleSheets().matchAll(/\.([a-z][a-z-]*)(?=[^{}]*\{)/g)].map(([, name = '']) => name));
  expect([...known].filter((name) => !used.has(name)).sort()).toEqual([...FRAMES, ...NOT_SHOWN].sort());
});
