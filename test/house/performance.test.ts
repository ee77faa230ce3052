import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptMeasurements } from '../bench/measurements.ts';
import { performancePage, readmeWith } from '../bench/performance-page.ts';
import { TOP } from './tree.ts';

describe('docs/performance.md', () => {
  it('is what was measured, as it is kept', async () => {
    const tried = readFileSync(`${TOP}test/bench/tried.md`, 'utf8');
    await expect(performancePage(keptMeasurements(), tried)).toMatchFileSnapshot('../../docs/performance.md');
  });
});

describe('README.md', () => {
  it('has the table of what was measured last', async () => {
    const readme = readFileSync(`${TOP}README.md`, 'utf8');
    await expect(readmeWith(readme, keptMeasurements())).toMatchFileSnapshot('../../README.md');
  });
});
