import { expect, it } from 'vitest';
import { begunConfiguration } from '../../../src/workspace/begun-configuration.ts';

const begun = (sender: string): string =>
  begunConfiguration(
    {
      organisation: 'De Linde',
      callCentres: ['Alfa'],
      language: 'nl',
      senders: [sender],
      campaigns: [{ id: 'winter' }],
    },
    { from: '2026-10-01', to: '2026-10-31' },
  );

it('lets the campaigns of a charity ask for support, and those of others sell', () => {
  expect(begun('charity')).toContain('  - id: winter\n    purpose: charitable\n');
  for (const sender of ['regular', 'publisher', 'licensed-lottery']) expect(begun(sender)).not.toContain('purpose:');
});

it('says of each legal entity what kind of sender it is, and leaves open what campaigns of both are for', () => {
  const text = begunConfiguration(
    {
      ...{ organisation: 'De Linde', callCentres: ['Alfa'], language: 'nl', campaigns: [{ id: 'winter' }] },
      ...{ entities: ['Stichting De Linde', 'Linde Reizen B.V.'], senders: ['charity', 'regular'] },
    },
    { from: '2026-10-01', to: '2026-10-31' },
  );
  expect(text).toMatch(
    /name: Stichting De Linde\n {6}sender: charity\n.*\n {6}name: Linde Reizen B\.V\.\n {6}sender: regular/u,
  );
  expect(text).not.toContain('purpose:');
});
