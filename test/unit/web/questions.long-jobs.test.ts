import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeFiles } from '../../end-to-end/workspaces.ts';
import { emptyFolder, ended, type Opened, opened } from './opened-server.ts';

const PAGE = '/own/questions';

interface Cell {
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly isChosen: boolean }[];
  readonly value?: string;
  readonly isAbsent: boolean;
}

interface QuestionView {
  readonly id: string;
  readonly ask: string;
  readonly decides: string;
  readonly digest: string;
  readonly shape: string;
  readonly splits: readonly { readonly place: number; readonly options: readonly { readonly value: string }[] }[];
  readonly rows: readonly { readonly subject: string; readonly text: string; readonly cells: readonly Cell[] }[];
}

interface QuestionsView {
  readonly running: object | null;
  readonly problem: { readonly code: string } | null;
  readonly isCounted: boolean;
  readonly isOlder: boolean;
  readonly outcomes: readonly { readonly label: string; readonly before: string; readonly now: string }[];
  readonly open: readonly QuestionView[];
  readonly unknown: readonly QuestionView[];
  readonly answered: readonly QuestionView[];
  readonly isRecounted: boolean;
  readonly accepted: readonly { readonly id: string }[];
  readonly acceptable: number;
  readonly blocking: readonly GapView[];
  readonly others: readonly GapView[];
  readonly instead: readonly GapView[];
}

interface GapView {
  readonly unread: readonly Unread[];
}

interface Unread {
  readonly title: string;
  readonly to: string;
  readonly headings: readonly string[];
}

const CONFIGURATION = `# Kept by the newspaper.
client:
  name: Dagblad De Kust B.V.
  entities:
    - { id: kust, name: Dagblad De Kust B.V. }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
  - { id: alfa, name: Alfa Contact B.V. } # since 2024
  - { id: beta, name: Beta Belt B.V. }
campaigns: []
sources:
  - feed: calls
    vendor: alfa
    files: in/alfa.csv
    columns: { call_id: Ref, started_at: Moment, called_number: Nummer, talk_seconds: Duur, result: Status, campaign: Campagne, optout_offered: Verzet }
    values: { result: { GESPREK: conversation } }
    constants: { direction: outbound, dial_mode: manual }
  - feed: calls
    vendor: beta
    files: in/beta.csv
    columns: { call_id: Ref, started_at: Moment, called_number: Nummer, talk_seconds: Duur, optout_offered: Verzet }
    constants: { direction: outbound, dial_mode: manual }
  - { feed: persons, files: in/persons.csv }
  - { feed: phones, files: in/phones.csv }
  - { feed: relations, files: in/relations.csv, constants: { entity: kust, kind: subscription } }
  - { feed: consents, files: in/consents.csv, columns: { consent_id: Id, given_at: Op, person_id: Wie, number: Nummer, evidence: Tekst } }
  - { feed: objections, files: in/objections.csv }
`;

const SITE = 'Ja, bel mij over de krant';
const TERMS = 'Ik ga akkoord met de voorwaarden';

const lines = (heading: string, rows: readonly string[]): string => `${[heading, ...rows].join('\n')}\n`;
const number = (person: number): string => `061234${String(5000 + person)}`;
const people = Array.from({ length: 13 }, (_, person) => person);

/** Four people consented on the site, four to terms, four are customers, and of one nothing is known. Each is called by alfa, one also by beta. */
const FILES: Readonly<Record<string, string>> = {
  'belaudit.yaml': CONFIGURATION,
  'in/alfa.csv': lines(
    'Ref;Moment;Nummer;Duur;Status;Campagne;Verzet',
    people.map(
      (one) =>
        `A-${one};2026-06-09T10:${10 + one}:00;${number(one)};95;${one % 2 === 0 ? 'GESPREK' : 'HERPLAN'};lezers;ja`,
    ),
  ),
  'in/beta.csv': lines('Ref;Moment;Nummer;Duur;Verzet', [`B-1;2026-06-10T10:15:00;${number(11)};80;ja`]),
  'in/persons.csv': lines(
    'person_id',
    people.map((one) => `P${one}`),
  ),
  'in/phones.csv': lines(
    'person_id,number',
    people.map((one) => `P${one},${number(one)}`),
  ),
  'in/relations.csv': lines(
    'relation_id,person_id,number,started_on,product,optout_offered_at_collection',
    people.slice(8, 12).map((one) => `R${one},P${one},${number(one)},2025-01-01,weekendkrant,ja`),
  ),
  'in/consents.csv': lines(
    'Id;Op;Wie;Nummer;Tekst',
    people
      .slice(0, 8)
      .map((one) => `T${one};2026-05-0${one + 1}T12:00:00;P${one};${number(one)};${one < 4 ? SITE : TERMS}`),
  ),
  'in/objections.csv': lines('objection_id,number,objected_at,entity', [
    `O1,${number(1)},2026-01-01T09:00:00,De Kustbode`,
  ]),
};

async function begun(more: Readonly<Record<string, string>> = {}): Promise<Opened> {
  const directory = emptyFolder();
  writeFiles(directory, { ...FILES, ...more });
  return await opened(directory);
}

async function counted(server: Opened): Promise<QuestionsView> {
  await server.send(`${PAGE}?do=count`, {});
  const view = await ended<QuestionsView>(server, PAGE);
  expect(view.problem).toBeNull();
  return view;
}

const written = ({ directory }: Opened): Record<string, never> & { readonly [key: string]: unknown } =>
  parse(readFileSync(join(directory, 'belaudit.yaml'), 'utf8'), { intAsBigInt: false });

function found(questions: readonly QuestionView[], id: string): QuestionView {
  const question = questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id} among ${questions.map((one) => one.id).join(', ')}`);
  return question;
}

/** An open question once its file was examined. */
async function withSplits({ view }: Opened, id: string): Promise<QuestionView> {
  for (;;) {
    const question = found((await view<QuestionsView>(PAGE)).open, id);
    if (question.splits.length > 0) return question;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Answers a question: by the subject or text of its rows, and the name of the field. */
async function answer(
  server: Opened,
  question: QuestionView,
  given: Readonly<Record<string, Readonly<Record<string, string>>>>,
  more: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { id, digest, shape } = question;
  const form: Record<string, string> = { ...{ question: id, digest, shape }, by: 'A. de Vries', ...more };
  for (const { subject, text, cells } of question.rows)
    for (const { name, options, value, isAbsent } of cells) {
      const own = given[text === '' ? subject : text]?.[name.split('.')[2] ?? ''];
      const now = value ?? options.find(({ isChosen }) => isChosen)?.value ?? '';
      if (!isAbsent) form[name] = own ?? now;
    }
  return (await server.send(`${PAGE}?do=answer`, form)).status;
}

describe('the questions', () => {
  it('are asked once the calls are judged, those that decide most first, and each answer shows what it changes', async () => {
    const server = await begun();
    expect((await server.view<QuestionsView>(PAGE)).isCounted).toBe(false);
    const first = await counted(server);
    expect(first.open.map(({ id }) => id).sort()).toEqual([
      ...['agreement', 'campaign', 'consent', 'entity', 'legal-form', 'log', 'objection', 'own-norm', 'relation'],
      'value:calls.result',
    ]);
    expect(first.open[0]?.decides).toMatch(/^Beslist over \d+ oproepen en \d+ bevindingen\.$/u);

    // What the campaign sells, whom it calls.
    expect(
      await answer(server, found(first.open, 'campaign'), { lezers: { product: 'krant', audience: 'consumers' } }),
    ).toBe(303);
    const second = await ended<QuestionsView>(server, PAGE);
    expect(written(server)['campaigns']).toEqual([
      { id: 'lezers', product: 'krant', audience: 'consumers', purpose: 'commercial' },
    ]);
    expect(second.outcomes.every(({ before }) => before !== '')).toBe(true);
    // Now it is known what is sold, so that products can be compared.
    const similar = found(second.open, 'similar-products');
    expect(similar.rows.map(({ subject }) => subject)).toEqual(['weekendkrant']);
    await answer(server, similar, { weekendkrant: { similar: 'krant' } });
    const third = await ended<QuestionsView>(server, PAGE);
    expect(written(server)['policy']).toEqual({ similar_products: { weekendkrant: ['krant'] } });

    // The two texts mean something else.
    const consent = found(third.open, 'consent');
    expect(consent.rows.map(({ text }) => text)).toEqual([TERMS, SITE]);
    const names = 'Dagblad De Kust B.V.';
    await answer(server, consent, {
      [SITE]: { form: 'active', products: 'krant', names, term_stated: 'no' },
      [TERMS]: { form: 'bundled', products: '*', names, term_stated: 'no' },
    });
    const fourth = await ended<QuestionsView>(server, PAGE);
    expect((written(server)['sources'] as never as object[])[5]).toMatchObject({
      columns: { evidence: 'Tekst', form: 'Tekst', products: 'Tekst' },
      values: { form: { [SITE]: 'active', [TERMS]: 'bundled' }, products: { [SITE]: 'krant', [TERMS]: '*' } },
      constants: { names, term_stated: 'no' },
    });
    expect(
      found(fourth.answered, 'consent').rows.map(
        ({ cells }) => cells[0]?.options.find(({ isChosen }) => isChosen)?.value,
      ),
    ).toEqual(['bundled', 'active']);
    expect(fourth.outcomes).not.toEqual(third.outcomes);

    // Taken back, the file is as it was, but for the name.
    await answer(server, found(fourth.answered, 'consent'), {}, { undo: 'yes' });
    const fifth = await ended<QuestionsView>(server, PAGE);
    expect((written(server)['sources'] as never as object[])[5]).not.toHaveProperty('values.form');
    expect(found(fifth.open, 'consent').rows).toHaveLength(2);
    expect(fifth.outcomes.map(({ now }) => now)).toEqual(fourth.outcomes.map(({ before }) => before));
  });

  it('write what was answered, keep the comments, and say who answered', async () => {
    const server = await begun();
    const { open } = await counted(server);
    // All from the page as it was shown first: answers do not stand in each other's way.
    await answer(server, found(open, 'log'), { 'beta.csv': { campaign: 'bezorging' } });
    await answer(server, found(open, 'value:calls.result'), { HERPLAN: { means: 'callback' } });
    await answer(server, found(open, 'entity'), { 'de kustbode': { is: 'brand:kust' } });
    await answer(server, found(open, 'legal-form'), { 'persons.csv': { legal_form: 'natural' } });
    await answer(server, found(open, 'relation'), { 'relations.csv': { paid_amount: '0.01' } });
    await answer(server, found(open, 'agreement'), {
      'Alfa Contact B.V.': { from: '2024-01-01', per_day: '3', per_violation: '250,50', clause: 'art. 8' },
    });
    // Only now calls have nothing else that could allow them.
    await answer(server, found((await ended<QuestionsView>(server, PAGE)).open, 'statement'), {
      toestemmingen: { complete: 'yes' },
    });
    const { sources, vendors, statements, client, campaigns, answered } = written(server) as never as Record<
      string,
      Record<string, unknown>[]
    >;
    expect(sources?.[1]).toMatchObject({ constants: { direction: 'outbound', campaign: 'bezorging' } });
    expect(campaigns).toEqual([{ id: 'bezorging' }]);
    expect(sources?.[0]).toMatchObject({ values: { result: { GESPREK: 'conversation', HERPLAN: 'callback' } } });
    expect(client).toMatchObject({ entities: [{ id: 'kust', brands: ['de kustbode'] }] });
    expect(sources?.[2]).toMatchObject({ constants: { legal_form: 'natural' } });
    expect(sources?.[4]).toMatchObject({ constants: { entity: 'kust', paid_amount: '0.01' } });
    expect(statements).toEqual([
      { feed: 'consents', complete: 'yes', from: '2026-06-01', to: '2026-06-30', by: 'A. de Vries', on: '2026-07-10' },
    ]);
    expect(vendors?.[0]).toMatchObject({
      contracts: [{ from: '2024-01-01' }],
      max_attempts: { per_day: 3 },
      penalty: { per_violation: '250.50', clause: 'art. 8' },
    });
    expect(answered?.map(({ question }) => question)).toContain('value:calls.result');
    const text = readFileSync(join(server.directory, 'belaudit.yaml'), 'utf8');
    expect(text).toContain('# Kept by the newspaper.');
    expect(text).toContain('# since 2024');
    const now = await ended<QuestionsView>(server, PAGE);
    expect(now.isOlder).toBe(false);
    expect(now.open.map(({ id }) => id)).not.toContain('value:calls.result');
  });

  it('propose what short words of a log probably mean, and nothing rests on it until somebody agrees', async () => {
    const words = ['GESPREK', 'GI', 'IG', 'BMN'];
    const log = FILES['in/alfa.csv'] ?? '';
    const server = await begun({
      'in/alfa.csv': log.replaceAll(
        /^(A-(\d+);.*);(GESPREK|HERPLAN);/gmu,
        (_, start, one) => `${start};${words[one % 4]};`,
      ),
    });
    const question = found((await counted(server)).open, 'value:calls.result');
    const shown = question.rows.map(({ subject, cells }) => [subject, cells[0]?.options[0]?.label]);
    // Somebody talked in the calls that `IG` would say were never answered.
    expect(shown).toEqual([
      ['BMN', 'weet ik niet'],
      ['GI', 'voorstel: geen interesse'],
      ['IG', 'weet ik niet'],
      ['GESPREK', 'weet ik niet'],
    ]);
    const meanings = (): unknown => (written(server)['sources'] as never as readonly object[])[0];
    await answer(server, question, { BMN: { means: 'objection' } });
    await ended<QuestionsView>(server, PAGE);
    expect(meanings()).toMatchObject({ values: { result: { GESPREK: 'conversation', BMN: 'objection' } } });
    expect(meanings()).not.toHaveProperty('values.result.GI');
    const again = found((await ended<QuestionsView>(server, PAGE)).open, 'value:calls.result');
    await answer(server, again, {}, { proposed: 'yes' });
    await ended<QuestionsView>(server, PAGE);
    expect(meanings()).toHaveProperty('values.result.GI', 'refused');
    expect(meanings()).not.toHaveProperty('values.result.IG');
  });

  it('ask of a charity what its consents are for: until somebody says so, the outcome waits', async () => {
    const charity = CONFIGURATION.replace(
      'name: Dagblad De Kust B.V. }',
      'name: Dagblad De Kust B.V., sender: charity }',
    );
    const server = await begun({
      'belaudit.yaml': charity.replace(
        'campaigns: []',
        'campaigns: [{ id: lezers, product: steun, purpose: charitable }]',
      ),
    });
    const first = await counted(server);
    const consent = found(first.open, 'consent');
    // It sells nothing, and is asked in words of its own.
    const asked = first.open.map(({ ask }) => ask);
    expect(asked).toContain('Waarvoor gaven deze donateurs?');
    expect(asked.filter((ask) => /klant|koch|verkop|product/u.test(ask))).toEqual([]);
    const site = consent.rows.find(({ text }) => text === SITE);
    expect(site?.cells.find(({ name }) => name.endsWith('.purpose'))?.options.map(({ label }) => label)).toEqual([
      ...['verkoop', 'charitatief', 'ideëel', 'weet ik niet'],
    ]);
    const others = { form: 'active', products: '*', names: 'Dagblad De Kust B.V.', term_stated: 'no' };
    await answer(server, consent, {
      [SITE]: { ...others, purpose: 'charitable' },
      [TERMS]: { ...others, purpose: 'commercial' },
    });
    await ended<QuestionsView>(server, PAGE);
    expect((written(server)['sources'] as never as object[])[5]).toMatchObject({
      values: { purpose: { [SITE]: 'charitable', [TERMS]: 'commercial' } },
    });
  });

  it('ask which rows of a list are objections, for each topic of a column, and only those count', async () => {
    const told = (topic: string, ...persons: readonly number[]): readonly string[] =>
      persons.map((one) => `O${one},${number(one)},2026-06-01T09:00:00,${topic}`);
    const replies = lines('objection_id,number,objected_at,Onderwerp', [
      ...told('Bel mij niet meer', 0, 4, 11),
      ...told('Adres gewijzigd', 8, 9, 10),
    ]);
    const server = await begun({ 'in/objections.csv': replies });
    const first = await counted(server);
    const objection = found(first.open, 'objection');
    expect(objection.ask).toContain('Is elke rij een verzoek om niet meer te bellen');
    expect(
      objection.rows[0]?.cells.find(({ name }) => name.endsWith('.recorded_by'))?.options.map(({ label }) => label),
    ).toEqual([...['de organisatie zelf', 'Alfa Contact B.V.', 'Beta Belt B.V.', 'weet ik niet']]);
    const whole = await withSplits(server, 'objection');
    expect(whole.splits[0]?.options.map(({ value }) => value)).toContain('Onderwerp');
    await server.send(`${PAGE}?do=split`, {
      question: 'objection',
      shape: whole.shape,
      split: '0',
      'per.0': 'Onderwerp',
    });
    const split = found((await server.view<QuestionsView>(PAGE)).open, 'objection');
    expect(split.rows.map(({ text }) => text).sort()).toEqual(['Adres gewijzigd', 'Bel mij niet meer']);
    await answer(server, split, {
      'Adres gewijzigd': { request: 'something-else' },
      'Bel mij niet meer': { request: 'no-calls' },
    });
    const after = await ended<QuestionsView>(server, PAGE);
    // Three of the thirteen people did not object: other findings of theirs stay.
    expect(after.problem).toBeNull();
    expect(after.open.map(({ id }) => id)).not.toContain('value:objections.request');
    expect((written(server)['sources'] as never as object[])[6]).toMatchObject({
      columns: { request: 'Onderwerp' },
      values: { request: { 'Adres gewijzigd': 'something-else', 'Bel mij niet meer': 'no-calls' } },
    });
  });

  it('give products of the files the name under which they are sold, and the company its own hours', async () => {
    const server = await begun({
      'belaudit.yaml': CONFIGURATION.replace('campaigns: []', 'campaigns: [{ id: lezers, product: weekend krant }]'),
    });
    const { open } = await counted(server);
    await answer(server, found(open, 'product'), { weekendkrant: { same_as: 'weekend krant' } });
    await answer(server, found(open, 'own-norm'), {
      'Dagblad De Kust B.V.': {
        from: '2026-01-01',
        weekdays: '9:00 – 20:00',
        sunday: 'Geen',
        days_after_refusal: '30',
      },
    });
    const after = await ended<QuestionsView>(server, PAGE);
    expect(after.problem).toBeNull();
    expect((written(server)['sources'] as never as object[])[4]).toMatchObject({
      values: { product: { weekendkrant: 'weekend krant' } },
    });
    expect(written(server)['policy']).toEqual({
      calling_hours: [{ from: '2026-01-01', weekdays: '9:00-20:00', sunday: 'none' }],
      contact_limits: { days_after_refusal: 30 },
    });
    expect(found(after.answered, 'own-norm').rows[0]?.cells.map(({ value }) => value)).toEqual([
      ...['2026-01-01', '09:00-20:00', '', 'geen', '', '', '', '30'],
    ]);
    expect(after.open.map(({ id }) => id)).not.toContain('product');
  });

  it('are asked for each value of a column where the rows of a file differ, and together again', async () => {
    const consents = (of: readonly (readonly [one: number, from: string])[]): string =>
      lines(
        'Id;Op;Wie;Nummer;Bron',
        of.map(([one, from], row) => `T-${from}-${row};2026-05-0${one + 1}T12:00:00;P${one};${number(one)};${from}`),
      );
    const both = CONFIGURATION.replace(', evidence: Tekst', '');
    const server = await begun({
      'belaudit.yaml': both.replace('files: in/consents.csv', 'files: in/consents*.csv'),
      'in/consents.csv': consents(people.slice(0, 8).map((one) => [one, one < 5 ? 'Beurs Utrecht' : 'w1'])),
      'in/consents-later.csv': consents(people.slice(0, 7).map((one) => [one, one < 4 ? 'w1' : 'w2'])),
    });
    await counted(server);
    const whole = await withSplits(server, 'consent');
    expect(whole.rows.map(({ text }) => text)).toEqual(['']);
    expect(whole.splits[0]?.options.map(({ value }) => value)).toEqual(['', 'Bron']);
    const choice = { question: 'consent', shape: whole.shape, split: '0', 'per.0': 'Bron' };
    await server.send(`${PAGE}?do=split`, choice);
    const split = found((await server.view<QuestionsView>(PAGE)).open, 'consent');
    // Of both files.
    expect(split.rows.map(({ text }) => text)).toEqual(['w1', 'Beurs Utrecht', 'w2']);

    // The page as it was shown before says nothing about these rows.
    const before = readFileSync(join(server.directory, 'belaudit.yaml'), 'utf8');
    await answer(server, whole, { 'consents.csv': { form: 'active' } });
    expect(readFileSync(join(server.directory, 'belaudit.yaml'), 'utf8')).toBe(before);

    await answer(server, split, {
      'Beurs Utrecht': { form: 'bundled', products: '*', term_stated: 'no' },
      w1: { form: 'active', products: '*', term_stated: 'no' },
      w2: { form: 'active', products: '*', term_stated: 'no' },
    });
    const after = await ended<QuestionsView>(server, PAGE);
    expect((written(server)['sources'] as never as object[])[5]).toMatchObject({
      columns: { form: 'Bron' },
      values: { form: { 'Beurs Utrecht': 'bundled', w1: 'active', w2: 'active' } },
      constants: { products: '*', term_stated: 'no' },
    });
    expect(written(server)['answered']).toMatchObject([{ question: 'consent', per: ['Bron'] }]);
    const answered = found([...after.open, ...after.answered], 'consent');
    expect(
      answered.rows.map(({ text, cells }) => [text, cells[0]?.options.find((one) => one.isChosen)?.value]),
    ).toEqual([
      ['w1', 'active'],
      ['Beurs Utrecht', 'bundled'],
      ['w2', 'active'],
    ]);

    await answer(server, answered, {}, { undo: 'yes' });
    const last = await ended<QuestionsView>(server, PAGE);
    expect((written(server)['sources'] as never as object[])[5]).not.toHaveProperty('columns.form');
    expect(found(last.open, 'consent').rows.map(({ text }) => text)).toEqual(['w1', 'Beurs Utrecht', 'w2']);
    const shown = found(last.open, 'consent');
    await server.send(`${PAGE}?do=split`, { question: 'consent', shape: shown.shape, split: '0', 'per.0': '' });
    expect(found((await server.view<QuestionsView>(PAGE)).open, 'consent').rows.map(({ text }) => text)).toEqual(['']);
  });

  it('show what was answered for each value of a column that is seldom asked about', async () => {
    const read = `evidence: Tekst, initiative: Tekst }, values: { initiative: { "${SITE}": consumer } }`;
    const server = await begun({
      'belaudit.yaml':
        CONFIGURATION.replace('evidence: Tekst }', read) +
        'answered:\n  - { question: consent, by: A. de Vries, on: 2026-07-10, per: [Tekst] }\n',
    });
    const view = await counted(server);
    const consent = found([...view.open, ...view.answered], 'consent');
    const site = consent.rows.find(({ text }) => text === SITE);
    const initiative = site?.cells.find(({ name }) => name.endsWith('.initiative'));
    expect(initiative?.options.find(({ isChosen }) => isChosen)?.value).toBe('consumer');
    await answer(server, consent, {}, { undo: 'yes' });
    await ended<QuestionsView>(server, PAGE);
    expect((written(server)['sources'] as never as object[])[5]).not.toHaveProperty('columns.initiative');
  });

  it('go to those that nobody could answer, and are not written over a change from elsewhere', async () => {
    const server = await begun();
    const { open } = await counted(server);
    await answer(server, found(open, 'relation'), {}, { unknown: 'yes' });
    const second = await ended<QuestionsView>(server, PAGE);
    expect(second.unknown.map(({ id }) => id)).toEqual(['relation']);
    const path = join(server.directory, 'belaudit.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('De Kust B.V. }', 'De Kust B.V., brands: [kust] }'));
    const before = readFileSync(path, 'utf8');
    expect((await server.view<QuestionsView>(PAGE)).isOlder).toBe(true);
    expect(await answer(server, found(open, 'legal-form'), { 'persons.csv': { legal_form: 'natural' } })).toBe(409);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('that nobody can answer are accepted together, with one reason or each its own, and show so at once', async () => {
    const server = await begun();
    const { open, acceptable } = await counted(server);
    const digest = open[0]?.digest ?? '';
    expect(acceptable).toBeGreaterThan(2);
    const ids = server
      .visit(PAGE)
      .then(({ text }) => [...text.matchAll(/name="gap" value="([^"]+)".*?name="(reason\.[^"]+)"/gu)]);
    const [[, one = '', own = ''] = [], [, other = ''] = []] = await ids;
    const until = '2027-07-10';
    const given = { digest, by: 'A. de Vries', reason: 'Nooit bijgehouden.', until, [own]: 'Staat op papier.' };
    const body = new URLSearchParams({ ...given });
    for (const gap of [one, other, 'outcome:alfa', 'nothing']) body.append('gap', gap);
    expect((await server.visit(`${PAGE}?do=accept`, { method: 'POST', body: body.toString() })).status).toBe(303);
    // While the count runs: its figures are those of before, and what was accepted is not asked any more.
    const during = await server.view<QuestionsView>(PAGE);
    expect(during.isRecounted).toBe(true);
    expect(during.accepted.map(({ id }) => id).sort()).toEqual([one, other].sort());
    expect(during.acceptable).toBe(acceptable - 2);
    const said = { until, by: 'A. de Vries', on: '2026-07-10' };
    const entries = written(server)['accepted_gaps'] as never as readonly object[];
    expect(entries).toHaveLength(2);
    expect(entries).toMatchObject([
      { gap: expect.any(String), ...said },
      { gap: expect.any(String), ...said },
    ]);
    expect(entries).toContainEqual(expect.objectContaining({ gap: one, reason: 'Staat op papier.' }));
    expect(entries).toContainEqual(expect.objectContaining({ gap: other, reason: 'Nooit bijgehouden.' }));
    const after = await ended<QuestionsView>(server, PAGE);
    expect(after).toMatchObject({ isRecounted: false, accepted: [], acceptable: acceptable - 2 });
  });

  it('name the columns that nobody reads of a file in which a column is missing, with its page', async () => {
    const rows = (FILES['in/alfa.csv'] ?? '').trim().split('\n');
    const [heading = '', ...calls] = rows;
    const server = await begun({
      'in/alfa.csv': lines(
        `${heading};Naam van wie belt`,
        calls.map((row) => `${row};gezegd`),
      ),
    });
    await counted(server);
    const told = (await untilTold(server)).filter(({ title }) => title === 'alfa.csv');
    expect(told.map(({ headings }) => headings)).toContainEqual(['Naam van wie belt']);
    expect((await server.visit(`/own/${told[0]?.to}`)).status).toBe(200);
  });
});

/** What the page tells about columns that nobody reads, once the files were examined. */
async function untilTold({ view }: Opened): Promise<readonly Unread[]> {
  for (;;) {
    const { blocking, others, instead } = await view<QuestionsView>(PAGE);
    const told = [...blocking, ...others, ...instead].flatMap(({ unread }) => unread);
    if (told.length > 0) return told;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
