import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../src/hearing/told-of.ts';
import type { RegisterLine } from '../../../src/model/hearing.ts';

const MAY = { from: '2026-05-01', to: '2026-05-31' };
const shared = (vendor: string, period: string, at: string): RegisterLine =>
  ({ kind: 'shared', about: { vendor, period }, at: `${at}T10:00:00Z` }) as RegisterLine;

describe('who was told of the findings of a period', () => {
  it('is who was sent them by the last day, as the register says', () => {
    const lines = [
      shared('alfa', '2026-05', '2026-06-30'),
      shared('beta', '2026-05', '2026-07-01'),
      shared('gamma', '2026-04', '2026-06-01'),
      { kind: 'decision', about: { vendor: 'delta', period: '2026-05' }, at: '2026-06-01T10:00:00Z' } as RegisterLine,
    ];
    expect(toldOf(lines, MAY, '2026-06-30')).toEqual(['alfa']);
  });

  it('is nobody where nothing was sent, or there is no such period', () => {
    expect(toldOf([], MAY, '2026-06-30')).toEqual([]);
    expect(toldOf([shared('alfa', '2026-05', '2026-06-30')], null, '2026-06-30')).toEqual([]);
  });
});
