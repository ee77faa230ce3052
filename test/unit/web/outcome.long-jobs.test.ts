import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { loadWorkspace } from '../../../src/jobs/load.ts';
import { auditWorkspace } from '../../../src/jobs/monthly.ts';
import { gapAnchor } from '../../../src/model/gaps.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { readSummary } from '../../../src/results/read-results.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { emptyFolder, opened } from './opened-server.ts';

const CALLS = 120;
const PERIOD = '2026-06-01_2026-06-30';
const OUTCOME = 'outcome:alfa';
const PAGE = `/own/outcome?period=${PERIOD}&gap=${gapAnchor(OUTCOME)}`;
const SEND = `/own/outcome?do=look&period=${PERIOD}&gap=${gapAnchor(OUTCOME)}`;

const CONFIGURATION = `# Keep this remark.
client: { name: Voorbeeld, time_zone: Europe/Amsterdam, entities: [{ id: groen, name: Groen B.V. }] }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors: [{ id: alfa, name: Alfa B.V., entity: groen }]
campaigns: [{ id: zon, entity: groen, product: solar, purpose: commercial, audience: consumers }]
sources:
  - { feed: calls, vendor: alfa, files: in/calls.csv, constants: { campaign: zon, direction: outbound } }
  - { feed: consents, files: in/consents.csv }
`;

/** A call centre that called consumers of whom nobody gave a consent. */
function writeViolations(directory: string): string {
  const calls = Array.from(
    { length: CALLS },
    (_, place) => `A${place},2026-06-10T10:00:00,06${20_000_000 + place},2026-06-10T10:00:05,61,A1`,
  );
  const files = {
    'belaudit.yaml': CONFIGURATION,
    'in/calls.csv': ['call_id,started_at,called_number,connected_at,talk_seconds,agent', ...calls, ''].join('\n'),
    'in/consents.csv': 'consent_id,given_at\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

async function judge(directory: string): Promise<void> {
  const workspace = openWorkspace(directory);
  await loadWorkspace(workspace, SILENT);
  await auditWorkspace(workspace, SILENT);
}

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
  const results = await server.view<{ results: { open: readonly { what: string; to: string }[]; isDraft: boolean } }>(
    '/own/results',
  );
  expect(results.results.open.map(({ to }) => to)).toContain(PAGE.replace('/own/', ''));

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
