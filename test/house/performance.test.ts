import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptMeasurements } from '../bench/measurements.ts';
import { performancePage } from '../bench/performance-page.ts';
import { TOP } from './tree.ts';

describe('docs/performance.md', () => {
  it('matches the kept measurements', async () => {
    const tried = readFileSync(`${TOP}test/bench/tried.md`, 'utf8');
    await expect(performancePage(keptMeasurements(), tried)).toMatchFileSnapshot('../../docs/performance.md');
  });
});
