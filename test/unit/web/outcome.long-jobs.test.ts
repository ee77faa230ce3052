import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSummary } from '../../../src/results/read-results.ts';
import { CALLS, CONFIGURATION, judge, OUTCOME, PAGE, PERIOD, SEND, writeViolations } from './implausible-outcome.ts';
import { emptyFolder, ended, opened } from './opened-server.ts';

interface OutcomeView {
  readonly what: string;
  readonly mistake: string;
  readonly said: string;
  readonly saved: string;
  readonly problem: { readonly code: string } | null;
  readonly reasons: readonly { readonly count: string; readonly questions: readonly { readonly to: string }[] }[];
  readonly calls: readonly {
    readonly code: string;
    readonly findings: {
      readonly first: { readonly facts: readonly { readonly label: string; readonly value: string }[] } | null;
    };
    readonly options: readonly { readonly value: string; readonly isChosen: boolean }[];
  }[];
  readonly form: { readonly digest: string; readonly rested: string };
}

it('shows why an outcome is implausible and ten of its calls, and accepts it once all of them are right', async () => {
  const directory = writeViolations(emptyFolder());
  await judge(directory);
  const server = await opened(directory);
  const { results } = await server.view<{ results: { open: { first: readonly { to: string }[] } } }>('/own/results');
  expect(results.open.first.map(({ to }) => to)).toContain(PAGE.replace('/own/', ''));
  // The page that made the draft says the same, not only that it is one.
  await server.send('/own/run?do=start', {});
  const run = await ended<{ running: object | null }>(server, '/own/run');
  expect(run).toMatchObject({ outcome: { isDraft: true, open: { first: results.open.first } } });

  const first = await server.view<OutcomeView>(PAGE);
  expect(first.what).toContain(`${CALLS} van de ${CALLS} gesprekken`);
  expect(first.reasons[0]?.count).toBe(`${CALLS} van ${CALLS} oproepen`);
  expect(first.reasons[0]?.questions[0]?.to).toMatch(/^questions#gap-[0-9a-f]{12}$/u);
  expect(first.calls).toHaveLength(10);
  const facts = first.calls[0]?.findings.first?.facts ?? [];
  const factOf = (label: string): string => facts.find((fact) => fact.label === label)?.value ?? '';
  expect([factOf('Bestand'), factOf('Gebeld nummer')]).toEqual(['in/calls.csv', expect.stringMatching(/•\d{3}$/u)]);

  // Nothing is saved until every call is answered, with a name; the answers stay.
  const codes = first.calls.map(({ code }) => code);
  const right = Object.fromEntries(codes.map((code) => [code, 'right']));
  const form = { ...first.form, by: 'J. de Vries', reason: 'Gekocht zonder toestemming.', until: '2027-07-10' };
  const { [codes[0] ?? '']: _, ...nine } = right;
  const said = [
    await server.send(SEND, { ...form, ...nine }),
    await server.send(SEND, { ...form, ...right, by: ' ' }),
    await server.send(SEND, { ...form, ...right, rested: 'of before' }),
  ];
  expect(said.map(({ status }) => status)).toEqual([422, 422, 422]);
  expect(said[0]?.text).toContain('Zeg van elke oproep of de uitkomst juist is.');
  expect(said[0]?.text.match(/ checked/gu)).toHaveLength(9);
  expect(said[1]?.text).toContain('Vul uw naam, een reden en een dag in.');
  expect(said[2]?.text).toContain('De uitkomst is intussen veranderd.');
  expect(readFileSync(join(directory, 'belaudit.yaml'), 'utf8')).toBe(CONFIGURATION);

  // One is not right, one not known: both count as not right.
  const some = { ...right, [codes[0] ?? '']: 'not-right', [codes[1] ?? '']: 'not-known' };
  expect((await server.send(SEND, { ...form, ...some })).status).toBe(303);
  const open = await server.view<OutcomeView>(`${PAGE}&saved=1`);
  expect(open.said).toBe('Nagekeken: 10 van 120, 8 juist, door J. de Vries op 10 juli 2026. De uitkomst blijft open.');
  expect(open.saved).not.toBe('');

  // The file was changed elsewhere: it is not overwritten, and the answers stay.
  const late = await server.send(SEND, { ...form, ...right });
  expect([late.status, late.text.match(/ checked/gu)?.length]).toEqual([409, 10]);

  // Who looks again replaces what was said before.
  expect((await server.send(SEND, { ...form, ...open.form, ...right })).status).toBe(303);
  const accepted = await server.view<OutcomeView>(PAGE);
  expect(accepted.said).toContain('10 juist');
  expect(accepted.calls.every(({ options }) => options.find(({ isChosen }) => isChosen)?.value === 'right')).toBe(true);
  const text = readFileSync(join(directory, 'belaudit.yaml'), 'utf8');
  expect(text).toContain('# Keep this remark.');
  expect(text.match(/looked_at/gu)).toHaveLength(1);

  await judge(directory);
  const { gaps } = readSummary(join(directory, 'reports', PERIOD));
  expect(gaps.find(({ id }) => id === OUTCOME)).toMatchObject({
    accepted: { by: 'J. de Vries', on: '2026-07-10', until: '2027-07-10', lapses: true },
    looked_at: { drawn: 10, of: CALLS, right: 10 },
  });
});

it('is reached only for an outcome that is there', async () => {
  const directory = writeViolations(emptyFolder());
  const server = await opened(directory);
  for (const path of [PAGE, '/own/outcome', '/own/outcome?gap=%27'])
    expect((await server.visit(path)).headers['location']).toMatch(/results$/u);
});
