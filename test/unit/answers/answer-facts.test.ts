import { expect, it } from 'vitest';
import { factsOf } from '../../../src/answers/answer-facts.ts';
import type { RegulatorAnswer } from '../../../src/model/dossier.ts';
import type { Gap } from '../../../src/model/gaps.ts';

it('an answer says that a gap was accepted, and not why, nor how much depends on it', () => {
  const gap = { id: 'feed:persons', accepted: { reason: 'ours to know', until: '2026-12-31' }, calls: 4, findings: 2 };
  const answer = { dossiers: [], figures: {}, gaps: [gap as unknown as Gap] } as unknown as RegulatorAnswer;
  const facts = factsOf(answer);
  expect(facts.gaps).toEqual([
    { id: 'feed:persons', accepted: { reason: '', until: '2026-12-31' }, calls: null, findings: null, by_vendor: [] },
  ]);
});
