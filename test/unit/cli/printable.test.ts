import { describe, expect, it } from 'vitest';
import { masked } from '../../../cli/printable.ts';

describe('masked', () => {
  it.each([
    ['06-12345671', '•••671'],
    ['0612345671', '•••671'],
    ['+31 6 1234 5671', '•••671'],
    ['+31 (0)6 12 34 56 71', '•••671'],
    ['0031612345671', '•••671'],
    ['31612345671', '•••671'],
    ['612345671', '•••671'],
    ['020-1234567', '•••567'],
    ['+49 30 901820', '•••820'],
    ['found B-1, 2026-06-10T12:00:00, +31612345673, 61', 'found B-1, 2026-06-10T12:00:00, •••673, 61'],
    ['in/0612345671/x.csv', 'in/•••671/x.csv'],
    ['tel_0612345671.csv', 'tel_•••671.csv'],
    ['06\u200B12345671', '•••671'],
  ])('hides %s', (text, shown) => {
    expect(masked({ details: [{ found: text }] })).toEqual({ details: [{ found: shown }] });
  });

  it.each([
    'reports/2026-06-01_2026-06-30',
    'in/alfa/20260601.csv',
    'in/alfa/calls-31-12-2026.csv',
    '2026-06-30 20:15:00',
    '1718000000123',
    'belaudit.yaml:12',
    '1,234,567 rows',
    '€ 612.345,67',
  ])('leaves %s', (text) => {
    expect(masked([text, 31_612_345_671, null])).toEqual([text, 31_612_345_671, null]);
  });
});
