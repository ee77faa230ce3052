import { expect, it } from 'vitest';
import { askOf, isAskedOf } from '../../../../reports/parts/gap-asks/part.ts';
import type { Gap } from '../../../../src/model/gaps.ts';
import { sampleInput } from '../sample-input.ts';

/** The requests to a call centre about a gap. */

const [SAMPLE] = sampleInput().summary.gaps;
if (SAMPLE === undefined) throw new Error('The sample has a gap.');
const gap = (changes: Partial<Gap>): Gap => ({
  ...{ ...SAMPLE, kind: 'value', vendors: ['alfa'], accepted: null, weight: 'decides' },
  ...changes,
});

it('is to close it, where it is in its own deliveries, and nothing about settings of the company', () => {
  expect(askOf(gap({}), 'alfa', 'Noord B.V.', 'nl')).toBe('Laat weten wat dit betekent.');
  expect(askOf(gap({}), 'alfa', 'Noord B.V.', 'en')).toBe('Tell us what this means.');
});

it.each<[string, Partial<Gap>]>([
  ['of another call centre', { vendors: ['beta'] }],
  ['of the company', { vendors: [] }],
  ['that only the settings close', { kind: 'audience' }],
])('is nothing where the gap is one %s', (_, changes) => {
  expect(isAskedOf(gap(changes), 'alfa')).toBe(false);
  expect(askOf(gap(changes), 'alfa', 'Noord B.V.', 'nl')).toBe('Noord B.V. zoekt dit uit.');
});
