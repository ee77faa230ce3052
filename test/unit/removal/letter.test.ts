import { describe, expect, it } from 'vitest';
import type { RemovalProof } from '../../../src/model/removal-proof.ts';
import { tellNote, tellRemoval } from '../../../src/removal/tell-removal.ts';

const FORGET: RemovalProof = {
  ...{ schema: 'belaudit.removal/1', id: 1, kind: 'forget', client: 'Voorbeeld [B.V.]' },
  ...{ asked_on: '2026-07-10', reason: 'request', before: null },
  subjects: [{ kind: 'number', ending: '671', mark: '0' }],
  related: { numbers: [], persons: 0 },
  period: { from: '2026-06-01', to: '2026-06-30', as_of: '2026-07-10' },
  program: { version: '0', rulebook: '0' },
  removed: [],
  kept: [],
  reports: [],
  totals: { removed: 0, kept: 0, files: 0 },
};
const VIOLATION: RemovalProof['kept'][number] = {
  ...{ path: 'in/calls.csv', feed: 'calls', reason: 'violation', until: '2031-06-09', rows: 1, lines: '2' },
};
const gone = (folder: string): RemovalProof['reports'][number] => ({
  folder,
  files: [{ path: 'dossier.json', became: 'removed', sha256_before: '0', sha256_after: null, rows: null }],
});

/** The tasks left to the reader. */
function tasks(proof: RemovalProof, language: 'nl' | 'en' = 'nl'): string {
  return tellRemoval(proof, language).split(/^## /mu)[5] ?? '';
}

describe('the letter about a removal', () => {
  it('says of what stays until when, and what has to be done after that day', () => {
    const letter = tellRemoval({ ...FORGET, kept: [VIOLATION] }, 'nl');
    expect(letter).toContain('nog beboet kan worden, tot en met 9 juni 2031');
    expect(letter).toContain('Geef het commando dan nog eens: dan verdwijnt het ook uit de rapporten.');
    expect(letter).toContain('Laat de persoon weten wat is verwijderd, en wat blijft en waarom.');
    expect(tellRemoval({ ...FORGET, kept: [VIOLATION] }, 'en')).toContain('up to and including 9 June 2031');
    expect(tasks({ ...FORGET, kept: [{ ...VIOLATION, reason: 'objection', until: null }] })).not.toContain(
      'na die dag',
    );
  });

  it('says whose number it is, and speaks of others only where somebody was named', () => {
    const related = { numbers: [], persons: 1 };
    const person = { kind: 'person', ending: '', mark: '1' } as const;
    expect(tellRemoval({ ...FORGET, related }, 'nl')).toContain('heeft 1 persoon dit nummer (gehad). De persoon zelf');
    const both = { ...FORGET, related, subjects: [...FORGET.subjects, person] };
    expect(tellRemoval(both, 'nl')).toContain('heeft 1 andere persoon dit nummer (gehad)');
    expect(tellRemoval(both, 'en')).toContain('1 other person has or had this number');
  });

  it('asks to make results again where they were results, and other folders where they were others', () => {
    expect(tasks({ ...FORGET, reports: [gone('2026-06-01_2026-06-30')] })).toContain('Maak de resultaten');
    expect(tasks({ ...FORGET, reports: [gone('dossier-2026-07-10-671')] })).not.toContain('Maak de resultaten');
    expect(tasks({ ...FORGET, reports: [gone('dossier-2026-07-10-671')] }, 'en')).toContain('make them again');
  });

  it('says of texts of the register where they stood: that folder is not empty, no command makes it, and it has no note', () => {
    const alone = { ...FORGET, reports: [gone('decisions')] };
    expect(tellRemoval(alone, 'en')).toContain(
      'The folder reports held nothing that had to go.\n\nTexts or evidence of the register were removed from the folder decisions.\n\n- decisions: dossier.json',
    );
    expect(tellRemoval(alone, 'nl')).not.toContain('removed.md');
    expect(tasks(alone, 'nl')).not.toContain('andere mappen');
    const both = { ...FORGET, reports: [gone('2026-06-01_2026-06-30'), gone('decisions')] };
    expect(tellRemoval(both, 'nl')).toContain('In 1 map in reports is iets verwijderd.');
    expect(tasks(both, 'en')).not.toContain('The other folders above');
  });

  it('says that the name of a file may hold a number, and that earlier results keep it', () => {
    const named = { ...FORGET, kept: [{ ...VIOLATION, path: 'in/•••788.csv' }] };
    expect(tasks(named)).toContain('In de naam van een bestand hierboven staat misschien een telefoonnummer');
    expect(tasks(named, 'en')).toContain('may contain a telephone number (•••). If so, rename that file.');
    expect(tasks({ ...FORGET, kept: [VIOLATION] })).not.toContain('telefoonnummer');
  });

  it('asks to have packs deleted by those who have them', () => {
    expect(tasks({ ...FORGET, reports: [gone('share-alfa-2026-06-01_2026-06-30')] })).toContain('Vraag de ontvanger');
    expect(tasks({ ...FORGET, reports: [gone('share-alfa-2026-06-01_2026-06-30')] }, 'en')).toContain('the recipient');
    expect(tasks({ ...FORGET, reports: [gone('dossier-2026-07-10-671')] })).not.toContain('Vraag de ontvanger');
  });

  it('in a folder says how whole results are made, but of a purge that they are not: its figures would be lost', () => {
    const note = (...kinds: readonly ('forget' | 'purge')[]): string =>
      tellNote(
        {
          schema: 'belaudit.removed/1',
          removals: kinds.map((kind, id) => ({ id, kind, asked_on: '2026-07-10', reason: 'r', files: [] })),
        },
        'en',
      );
    expect(note('forget')).toContain('Make the results of this period again');
    expect(note('forget', 'purge')).toContain('Do not run the period again');
    expect(note('forget', 'purge')).not.toContain('Make the results');
  });

  it('of a purge speaks of no person who asked, and of no text of others as Markdown', () => {
    const letter = tellRemoval({ ...FORGET, kind: 'purge', before: '2021-07-01', subjects: [] }, 'nl');
    expect(letter).not.toMatch(/persoon|nummer en/u);
    expect(letter).toContain('Voorbeeld \\[B.V.\\]');
  });
});
