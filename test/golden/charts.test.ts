import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chartSamples } from './chart-samples.ts';

/** One picture of each kind of chart. Look at them when they change; `npm run design` shows all of them on one page. */

const CHARTS = join(import.meta.dirname, '..', '..', 'src', 'print', 'charts');
/** Parts of charts, not charts. */
const PARTS = ['axis-ticks', 'palette', 'svg'];

it.each(chartSamples())('$kind: $what', async ({ kind, svg }) => {
  await expect(svg).toMatchFileSnapshot(`charts/${kind}.svg`);
});

it('has a picture of every kind', () => {
  const kinds = readdirSync(CHARTS).map((name) => name.replace(/\.ts$/, ''));
  expect(
    chartSamples()
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(kinds.filter((kind) => !PARTS.includes(kind)).sort());
});
