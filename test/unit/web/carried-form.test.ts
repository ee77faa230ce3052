import { expect, it } from 'vitest';
import type { WorkspaceProposal } from '../../../src/index.ts';
import { carriedForm } from '../../../src/web/pages/start/carried-form.ts';

const FROM = { kind: 'folder', name: 'in' } as const;

function proposalOf(callCentres: readonly string[], entities: readonly string[]): WorkspaceProposal {
  return {
    ...{ client: null, period: null, campaigns: [], files: [] },
    callCentres: callCentres.map((name) => ({ name, from: FROM, files: [] })),
    entities: entities.map((name) => ({ name, from: FROM })),
  } as unknown as WorkspaceProposal;
}

it('keeps the legal entity of a call centre and of a file where another file adds one before it', () => {
  const former = proposalOf(['Alfa'], ['Zon', 'Wind']);
  const form = new URLSearchParams([
    ...[
      ['centre.0.name', 'Alfa BV'],
      ['centre.0.keep', 'on'],
      ['centre.0.entity', '1'],
      ['whose.f1', '0'],
    ],
    ...[
      ['file.f1', '0'],
      ['whose.f2', '1'],
    ],
  ]);
  const given = carriedForm(form, former, proposalOf(['Beta', 'Alfa'], ['Aarde', 'Zon', 'Wind']), 2, ['f1', 'f2']);
  expect(Object.fromEntries(given)).toMatchObject({
    ...{ 'centre.1.name': 'Alfa BV', 'centre.1.entity': '2', 'file.f1': '1', 'whose.f1': '1', 'whose.f2': '2' },
  });
  expect(given.get('centre.0.entity')).toBeNull();
  // One that is not proposed any more is not chosen.
  const gone = carriedForm(form, former, proposalOf(['Alfa'], ['Zon']), 2, ['f1', 'f2']);
  expect([gone.get('centre.0.entity'), gone.get('whose.f2')]).toEqual([null, null]);
});
