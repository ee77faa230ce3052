import { expect, it } from 'vitest';
import { begunConfiguration } from '../../../src/workspace/begun-configuration.ts';

const begun = (sender: string): string =>
  begunConfiguration(
    { organisation: 'De Linde', callCentres: ['Alfa'], language: 'nl', sender, campaigns: [{ id: 'winter' }] },
    { from: '2026-10-01', to: '2026-10-31' },
  );

it('lets the campaigns of a charity ask for support, and those of others sell', () => {
  expect(begun('charity')).toContain('  - id: winter\n    purpose: charitable\n');
  for (const sender of ['regular', 'publisher', 'licensed-lottery']) expect(begun(sender)).not.toContain('purpose:');
});
