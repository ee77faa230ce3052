import { expect, it } from 'vitest';
import { replyFact, replyView } from '../../../../reports/parts/reply/part.ts';

const SOME = { findings: 3, elsewhere: { violating_calls: 0, findings: 0, rules: [] } } as const;
const AS_OF = '2026-07-10';
const TERM = { by: '2026-07-24', to: 'naleving@voorbeeld.nl' } as const;

it('names the last day, where to, and what a reply can change and cannot', () => {
  const view = replyView({ ...SOME, reply: TERM }, 'Voorbeeld B.V.', 'nl', AS_OF);
  expect(view.term).toBe('Reageer uiterlijk op 24 juli 2026. Stuur uw reactie aan: naleving@voorbeeld.nl.');
  expect(view.steps.join(' ')).toMatch(/Wat uw reactie kan veranderen: .*Wat uw reactie niet verandert: /u);
  expect(view.steps.join(' ')).not.toContain('ander callcenter');
  expect(replyFact({ reply: TERM }, 'en', AS_OF)).toEqual({ label: 'Reply', value: 'by 24 July 2026' });
  expect(replyFact({ reply: TERM }, 'nl', '2026-07-25').value).toBe('kon tot en met 24 juli 2026');
});

it('says that no term is set, and how to reply all the same', () => {
  const { term } = replyView({ ...SOME, reply: null }, 'Voorbeeld B.V.', 'en', AS_OF);
  expect(term).toMatch(/^Voorbeeld B\.V\. has not said by which day/u);
  expect(term).toContain('You can reply all the same');
  expect(replyFact({ reply: null }, 'nl', AS_OF).value).toBe('geen termijn gesteld');
});

it('tells of the code of a call where it answers for calls of others, and asks for nothing where nothing was found', () => {
  const elsewhere = { violating_calls: 1, findings: 1, rules: [] };
  expect(replyView({ reply: TERM, findings: 0, elsewhere }, 'V', 'en', AS_OF).steps).toContainEqual(
    expect.stringContaining('give the code of that call'),
  );
  const none = replyView({ ...SOME, findings: 0, reply: TERM }, 'V', 'en', AS_OF).steps;
  expect(none.join(' ')).not.toContain('findings.xlsx');
});

it('speaks of itself in the workbook, and does not ask whether it is there', () => {
  for (const [language, start] of [
    ['nl', 'Vul dit bestand in'],
    ['en', 'Fill in this file'],
  ] as const) {
    const [how = ''] = replyView({ ...SOME, reply: TERM }, 'V', language, AS_OF, 'workbook').steps;
    expect(how).toContain(start);
    expect(how).not.toMatch(/findings\.xlsx|dat bestand niet|do not have/u);
  }
});

it('says that the term is over, and that it does not start again', () => {
  const { term } = replyView({ ...SOME, reply: TERM }, 'V', 'nl', '2026-07-25');
  expect(term).toMatch(/^Uw termijn om te reageren liep tot en met 24 juli 2026\. Een reactie is nu te laat/u);
});

it('says which day holds for what, where findings were handed over before', () => {
  const terms = {
    opens: 1,
    running: [{ replyBy: '2026-07-20', findings: 2 }],
    closed: [{ replyBy: '2026-07-01', findings: 16 }],
    extended: [{ on: '2026-07-08', replyBy: '2026-07-20', reason: 'Vakantie.' }],
  };
  const said = (language: 'nl' | 'en'): string =>
    replyView({ ...SOME, reply: { ...TERM, terms } }, 'V', language, AS_OF).term;
  expect(said('nl')).toBe(
    '1 bevinding is nieuw voor u: reageer daarop uiterlijk op 24 juli 2026. ' +
      '2 bevindingen kreeg u al eerder: reageren kan tot en met 20 juli 2026. ' +
      '16 bevindingen kreeg u al eerder: reageren kon tot en met 1 juli 2026. Die termijn begint niet opnieuw. ' +
      'Op 8 juli 2026 kreeg u meer tijd, tot en met 20 juli 2026. Reden: Vakantie. ' +
      'Stuur uw reactie aan: naleving@voorbeeld.nl.',
  );
  expect(said('en')).toContain('You were given 16 findings before: you could reply until 1 July 2026.');
});
