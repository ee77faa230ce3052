import { describe, expect, it, test } from 'vitest';
import { maskNumbersIn } from '../../../src/render/masking.ts';

describe('a telephone number in an id, a file name or another text', () => {
  test.each([
    '0612345678',
    'K0612345678-x',
    'log 0612345678.csv',
    '06/12/34/56/78',
    '0612_345678',
    '06-12345678',
    '+31612345678',
    '0031 6 12 34 56 78',
    '31612345678',
    '+49 170 1234567',
    '06\u200B12345678',
  ])('%s keeps its last three digits at most', (text) => {
    const masked = maskNumbersIn(text);
    expect(masked).toContain('•••');
    expect(masked.replace(/\D/gu, '').length).toBeLessThanOrEqual(3);
  });

  it.each([
    '1780588663.70203',
    'A-1002',
    '4117104',
    'C-2026-06-03',
    'in/alfa/2026-06.csv',
    '3 juni 2026, 10:15',
    'regel 1.366',
  ])('%s is none, and stays', (text) => {
    expect(maskNumbersIn(text)).toBe(text);
  });
});
