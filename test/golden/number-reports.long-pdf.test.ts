import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report as acmReport, regulatorView } from '../../reports/acm/report.ts';
import { report as internalReport } from '../../reports/acm-internal/report.ts';
import { report as dossierReport } from '../../reports/dossier/report.ts';
import { words as englishDossier } from '../../reports/dossier/words.en.ts';
import { words as dutchDossier } from '../../reports/dossier/words.nl.ts';
import { factsOf } from '../../src/answers/answer-facts.ts';
import { listChecks } from '../../src/completeness/completeness.ts';
import { gapTeller } from '../../src/gaps/tell-gaps.ts';
import { dossierWorkspace, regulatorWorkspace } from '../../src/jobs/dossier.ts';
import type { Dossier, DossierFile, InternalFile, NumberFacts, RegulatorFile } from '../../src/model/dossier.ts';
import { SILENT } from '../../src/model/progress.ts';
import { WITHOUT_SANDBOX } from '../../src/print/make-reports.ts';
import type { DossierInput, InternalInput, RegulatorInput } from '../../src/print/report.ts';
import { listRules } from '../../src/rulebook/registry.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { accessibilityFaults } from '../pdf/accessibility.ts';
import { numberPdfVerdict } from '../pdf/results-truth.ts';
import { readTaggedPdf } from '../pdf/tagged-pdf.ts';
import { dossierTestWorkspace, NUMBER, writeFiles } from '../unit/answers/dossier-workspace.ts';
import { PROOFS } from '../unit/reports/sample-proofs.ts';
import { expectInEnglish } from './page-in-english.ts';

/** The dossier of a number and the answer to the regulator: their pages as text, and their PDFs as the browser prints them. */

const scratch = mkdtempSync(join(tmpdir(), 'belaudit-numbers-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const LIST = 'kenmerk;nummer;datum\nZ1;06-12345678;9-6-2026\nZ2;0655554444;2-1-2019\nZ3;geheim;\n';
const STATEMENT = '# Instructie\nBel **alleen** de lijst. <script>alert(1)</script>\n';

let workspace: Workspace;
let list: string;
let dossierFile: DossierFile;
let regulatorFile: RegulatorFile;
let internalFile: InternalFile;
/** The data holds explanations in the language of the report. */
const told: Record<
  'nl' | 'en',
  { dossier: Dossier; answer: RegulatorFile['answer']; internal: InternalFile['answer'] }
> = {} as never;

beforeAll(async () => {
  workspace = await dossierTestWorkspace(join(scratch, 'audit'));
  list = join(scratch, 'vraag.csv');
  writeFileSync(list, LIST);
  writeFiles(workspace.directory, {
    'statements/10-instructie.md': STATEMENT,
    'statements/access/contact.md': 'Vragen? Schrijf naar de *functionaris*.\n',
  });
  for (const language of ['en', 'nl'] as const) {
    const dossier = await dossierWorkspace(workspace, NUMBER, SILENT, { pdf: false, language });
    const answer = await regulatorWorkspace(workspace, list, SILENT, { pdf: false, language });
    dossierFile = read(dossier.folder, 'dossier.json');
    regulatorFile = read(answer.folder, 'acm-response.json');
    internalFile = read(answer.internal.folder, 'acm-internal.json');
    told[language] = {
      dossier: dossierFile.dossier,
      answer: regulatorFile.answer,
      internal: internalFile.answer,
    };
  }
}, 120_000);

function read<Data>(folder: string, file: string): Data {
  return JSON.parse(readFileSync(join(workspace.directory, folder, file), 'utf8')) as Data;
}

async function dossierInput(language: 'nl' | 'en', dossier: Dossier = dossierFile.dossier): Promise<DossierInput> {
  const rules = await listRules();
  return {
    base: { ...dossierFile.base, run_id: 'a1b2c3d4e5f6' },
    dossier,
    openGaps: dossierFile.open_gaps,
    acceptedGaps: dossierFile.accepted_gaps,
    tellGap: await gapTeller({ vendors: dossierFile.base.vendors, rules }, language),
    language,
    rules,
    checks: await listChecks(),
    statements: [
      { file: 'statements/access/contact.md', sha256: '', text: 'Vragen? Schrijf naar de *functionaris*.\n' },
    ],
    file: 'dossier.pdf',
  };
}

async function regulatorInput(language: 'nl' | 'en', answer: RegulatorFile['answer']): Promise<RegulatorInput> {
  const { base, rules, checks } = await dossierInput(language);
  return {
    base: { ...base, files: regulatorFile.base.files },
    answer,
    language,
    rules,
    checks,
    tellGap: await gapTeller({ vendors: base.vendors, rules }, language),
    file: 'acm-response.pdf',
  };
}

async function internalInput(language: 'nl' | 'en', answer: InternalFile['answer']): Promise<InternalInput> {
  const { answer: _facts, ...input } = await regulatorInput(language, regulatorFile.answer);
  return { ...input, answer, file: 'acm-internal.pdf' };
}

async function pageOf(documents: AsyncIterable<{ readonly html: string }>): Promise<string> {
  const pages: string[] = [];
  for await (const { html } of documents) pages.push(html.replace(/<style>.*<\/style>/s, ''));
  return pages.join('\n');
}

const textOf = (folder: string, file: string): string =>
  execFileSync('pdftotext', ['-layout', join(workspace.directory, folder, file), '-'], { encoding: 'utf8' });
const flat = (text: string): string => text.replace(/\s+/g, ' ');

type Language = 'nl' | 'en';

/** The Dutch page is stored, to be read when it changes. */
describe('the page', () => {
  it.each<[string, string, (language: Language) => Promise<AsyncIterable<{ readonly html: string }>>]>([
    [
      'of a number that much is known of',
      'dossier',
      async (language) => dossierReport.documents(await dossierInput(language, told[language].dossier)),
    ],
    [
      'of a number that nothing is known of',
      'dossier-unknown',
      async (language) => dossierReport.documents(await dossierInput(language, nothingKnown(dossierFile.dossier))),
    ],
    [
      'of the answer to the regulator',
      'acm',
      async (language) => acmReport.documents(await regulatorInput(language, told[language].answer)),
    ],
    [
      'of the internal edition of that answer',
      'acm-internal',
      async (language) => internalReport.documents(await internalInput(language, told[language].internal)),
    ],
  ])('%s', async (_what, name, documents) => {
    const page = await pageOf(await documents('nl'));
    await expect(page).toMatchFileSnapshot(`number-reports/${name}.html`);
    expectInEnglish(await pageOf(await documents('en')), page);
  });
});

function nothingKnown(dossier: Dossier): Dossier {
  const empty = Object.fromEntries(
    Object.entries(dossier).map(([key, part]) => [key, Array.isArray(part) ? [] : part]),
  );
  const verdicts = Object.fromEntries(Object.keys(dossier.figures.verdicts).map((verdict) => [verdict, 0]));
  return {
    ...(empty as unknown as Dossier),
    known: false,
    figures: {
      ...{
        calls: 0,
        judged: 0,
        outbound: 0,
        outbound_judged: 0,
        conversations: 0,
        vendors: 0,
        explained: 0,
        without_proof: 0,
        records: 0,
        replaced: 0,
        replaced_calls: 0,
      },
      verdicts: verdicts as Dossier['figures']['verdicts'],
      left_out: { calls: 0, records: 0 },
    },
  };
}

describe('a dossier for one person', () => {
  it('does not say that there is nothing, where something is of others', async () => {
    const nothing = nothingKnown(dossierFile.dossier);
    const figures = { ...nothing.figures, left_out: { calls: 2, records: 3 } };
    const page = await pageOf(dossierReport.documents(await dossierInput('nl', { ...nothing, person: 'P9', figures })));
    expect(page).toContain('Voor persoon P9 is van dit nummer niets bekend.');
    expect(page).toContain('Weggelaten: 2 oproepen en 3 andere gegevens');
    expect(page).not.toMatch(/staat geen oproep naar dit nummer|komt in geen van de gelezen bestanden voor/u);

    const known = {
      ...nothing,
      person: 'P9',
      known: true,
      figures: { ...figures, records: 1 },
      handovers: dossierFile.dossier.handovers,
    };
    const other = await pageOf(dossierReport.documents(await dossierInput('nl', known)));
    expect(other).toContain(
      'Voor deze persoon is van dit nummer geen oproep bekend. Wel is er 1 ander gegeven bekend.',
    );
    expect(other).toContain('Hiervan is voor deze persoon niets bekend.');
    expect(other).not.toMatch(/In geen belbestand|staat geen oproep naar dit nummer/u);
  });

  it.each(['nl', 'en'] as const)(
    'is a letter with the data, without what we think of the calls (%s)',
    async (language) => {
      const { dossier } = dossierFile;
      const input = await dossierInput(language, { ...dossier, person: 'P9' });
      const page = await pageOf(dossierReport.documents(input));
      const { letter } = language === 'nl' ? dutchDossier : englishDossier;
      expect(page).toContain(letter.heading(input.base.client.name));
      expect(page).toContain(letter.more(input.base.client.name));
      for (const [, blank] of letter.blanks) expect(page).toContain(blank);
      expect(page.match(/<section class="chapter[^"]*" id="([a-z]+)"/gu)).toHaveLength(4);
      for (const { told } of dossier.calls.flatMap(({ findings }) => findings)) expect(page).not.toContain(told);
      for (const { agent } of dossier.calls) if (agent !== null && agent !== '') expect(page).not.toContain(agent);
      expect(page).not.toMatch(/overtreding|vastgesteld|toe te rekenen|violation|proven|answers for|CONCEPT|DRAFT/iu);
      for (const { call_id: id } of dossier.calls) expect(page).toContain(id);
    },
  );
});

describe('a number that is called all day', () => {
  it('has its first rows and most serious calls in print, and says where the rest is', async () => {
    const { dossier } = dossierFile;
    const [, violation] = dossier.calls as [Dossier['calls'][number], Dossier['calls'][number]];
    const lawful = { ...violation, call_id: 'LAWFUL', verdict: 'lawful' as const };
    const calls = [...Array.from({ length: 1100 }, () => lawful), ...Array.from({ length: 60 }, () => violation)];
    const figures = { ...dossier.figures, calls: 1160, judged: 1160, explained: 300 };
    const page = await pageOf(dossierReport.documents(await dossierInput('nl', { ...dossier, calls, figures })));
    expect(page).toContain('Hier staan de eerste 1.000 van 1.160 regels; de rest staat in dossier.json.');
    expect(page).toContain('Er zijn 1.160 oproepen beoordeeld; van 60 daarvan staat hier de uitleg');
    expect(page.match(/<h3>Oproep A2 van Alfa Contact B\.V\.<\/h3>/g)).toHaveLength(60);
    expect(page).not.toContain('<h3>Oproep LAWFUL');
  });
});

it('the regulator sees how to reach the company, and its own reference, in full', async () => {
  const letter = { case: 'ACM/UIT/6001234', contact: 'A. de Vries, 020-1234567', signed_by: 'B. Jansen' };
  const { cover } = regulatorView(await regulatorInput('nl', { ...regulatorFile.answer, letter }));
  expect(cover.facts.map(({ value }) => value)).toEqual(expect.arrayContaining([letter.case, letter.contact]));
});

describe('an answer about many numbers', () => {
  it('says what stands in the annexes only', async () => {
    const { answer } = regulatorFile;
    const [dossier] = answer.dossiers as readonly [NumberFacts];
    const [call] = dossier.calls as readonly [NumberFacts['calls'][number]];
    const many: NumberFacts = { ...dossier, calls: Array.from({ length: 130 }, () => call) };
    const input = await regulatorInput('nl', {
      ...answer,
      figures: { ...answer.figures, numbers: 320 },
      dossiers: [many, ...Array.from({ length: 319 }, () => dossier)],
    });
    const page = await pageOf(acmReport.documents(input));
    expect(page).toContain('Van de eerste 300 van 320 nummers staan de oproepen hier');
    expect(page).toContain('Hier staan de eerste 100 van 130 oproepen; de rest staat in acm-calls.csv.');
    expect(page.match(/<b>\+31 6 1234 5678<\/b>/g)).toHaveLength(300);
  });
});

/** Dossiers that differ from the printed one, to show that the comparison can fail. */
function otherDossiers(dossier: Dossier): readonly Dossier[] {
  const [first, ...calls] = dossier.calls as [Dossier['calls'][number]];
  const [objection, ...objections] = dossier.objections as [Dossier['objections'][number]];
  const { figures } = dossier;
  return [
    {
      ...dossier,
      figures: {
        ...figures,
        calls: figures.calls + 20,
        judged: figures.judged + 20,
        explained: figures.explained + 20,
      },
    },
    { ...dossier, calls },
    { ...dossier, calls: [{ ...first, talk_seconds: (first.talk_seconds ?? 0) + 1 }, ...calls] },
    { ...dossier, calls: [{ ...first, source_row: 77 }, ...calls] },
    { ...dossier, objections: [{ ...objection, calls_after: objection.calls_after + 1 }, ...objections] },
  ];
}

describe('the PDF of a dossier', () => {
  it('tells what the data tell, of this number alone, and is sound', async () => {
    const notes: string[] = [];
    const progress = { ...SILENT, note: (message: string) => notes.push(message) };
    const outcome = await dossierWorkspace(workspace, NUMBER, progress, { environment: process.env });
    const text = textOf(outcome.folder, 'dossier.pdf');
    const pdf = join(workspace.directory, outcome.folder, 'dossier.pdf');
    const { dossier } = dossierFile;

    expect(notes.filter((note) => note !== WITHOUT_SANDBOX)).toEqual([]);
    expect(flat(text)).toContain('Van dit nummer is bekend: 5 oproepen (van 2 callcenters) en 13 andere gegevens.');
    expect(flat(text)).toContain(
      'Van 1 november 2025 tot en met 30 juni 2026 zijn 5 oproepen beoordeeld: 3 vastgestelde overtredingen van de wet',
    );
    for (const { call_id: id } of dossier.calls) expect(text).toMatch(new RegExp(`\\b${id}\\b`, 'u'));
    for (const record of [
      ...dossier.consents.map((row) => row.consent_id),
      ...dossier.objections.map((row) => row.objection_id),
    ])
      expect(text).toContain(record);
    expect(flat(text)).toContain('heeft 2 gebruikers gehad. Geef dit dossier aan geen van hen');
    expect(text).toContain('+31 6 1234 5678');
    // Its results are a draft: the first page says why, and each page shows it.
    const pages = text.split('\f').slice(0, -1);
    expect(pages.filter((page) => !page.includes('CONCEPT'))).toEqual([]);
    expect(flat(pages[0] ?? '')).toContain('Dit is een concept: er');
    expect(text).not.toMatch(/1122.?3344|8765.?4678|Truus|Bakker|Zoë/u);
    expect(() => execFileSync('qpdf', ['--check', pdf])).not.toThrow();
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Title: +Dossier van \+31 6 1234 5678/);
    expect(info).toMatch(/CreationDate: +Fri Jul 10 00:00:00 2026 UTC/);
    const tagged = await readTaggedPdf(readFileSync(pdf));
    expect(tagged.fonts.every(({ name }) => name.includes('+SourceSans3'))).toBe(true);
    expect(accessibilityFaults(tagged)).toEqual([]);

    const made = read<DossierFile>(outcome.folder, 'dossier.json');
    const faultsBeside = async (data: DossierFile): Promise<readonly string[]> => {
      return (await numberPdfVerdict(join(workspace.directory, outcome.folder), data)).faults;
    };
    expect(await faultsBeside(made)).toEqual([]);
    for (const other of otherDossiers(made.dossier)) {
      expect(await faultsBeside({ ...made, dossier: other })).not.toEqual([]);
    }

    const bytes = readFileSync(pdf);
    await dossierWorkspace(workspace, NUMBER, SILENT, { environment: process.env });
    expect(readFileSync(pdf).equals(bytes)).toBe(true);
  });
});

describe('an answer that leaves the company', () => {
  it.each(['nl', 'en'] as const)('judges nothing, and admits nothing, in %s', async (language) => {
    const page = await pageOf(acmReport.documents(await regulatorInput(language, told[language].answer)));
    expect(page.replace(/<[^>]+>/gu, ' ')).not.toMatch(
      /overtred|schending|oordeel over (?!de naleving)|verwijt|toe te rekenen|vastgesteld|violat|breach|verdict|attribut|proven/iu,
    );
  });

  it.each(['nl', 'en'] as const)(
    'says of samples of proofs what people saw, where asked for, in %s',
    async (language) => {
      const period = { from: '2026-06-01', to: '2026-06-30' };
      const partOf = async (samples: RegulatorFile['answer']['proof_samples']) => {
        const answer = { ...told[language].answer, ...(samples === undefined ? {} : { proof_samples: samples }) };
        return (await pageOf(acmReport.documents(await regulatorInput(language, answer)))).replace(/<[^>]+>/gu, ' ');
      };
      const shown = await partOf([{ ...period, collectors: PROOFS.collectors }]);
      expect(shown).toContain(language === 'nl' ? '72,1% (57,3–83,4)' : '72.1% (57.3–83.4)');
      expect(shown).not.toMatch(/overtred|oordeel (?!over de naleving)|verdict|breach/iu);
      expect(await partOf([])).toContain(language === 'nl' ? 'heeft niemand een steekproef' : 'Nobody has looked');
      expect(await partOf(undefined)).not.toMatch(/Steekproef van bewijs|Sample of proofs/u);
    },
  );

  it('warns wherever it says that no call is known, while a log seems to leave calls out', async () => {
    const omission = {
      ...{ vendor: 'alfa', invoice: { invoiced: 12, logged: 10 }, missing_ids: 0, missing_ids_around_silent_days: 0 },
      ...{ silent_days: [], complaints: 0 },
    };
    const answer = { ...told.nl.answer, omissions: [omission] };
    const page = await pageOf(acmReport.documents(await regulatorInput('nl', answer)));
    expect(page).toContain('De factuur noemt 12 oproepen, het belbestand 10.');
    const warning = /lijkt niet volledig. Een oproep naar dit nummer kan daarin ontbreken/gu;
    expect(page.match(warning)).toHaveLength(answer.dossiers.filter(({ figures }) => figures.outbound === 0).length);
    expect(page).toContain('Dat een nummer daarin niet voorkomt, betekent niet dat het niet is gebeld.');
  });

  it('has the lines of the letter that the configuration gives, and marked blanks for the others', async () => {
    const letter = { case: 'ACM/UIT/1', contact: null, signed_by: 'B. Jansen, directeur' };
    const view = regulatorView(await regulatorInput('nl', { ...told.nl.answer, letter }));
    expect(view.cover.facts.slice(0, 2)).toEqual([
      { label: 'Uw zaaknummer', value: 'ACM/UIT/1', blank: '' },
      { label: 'Contact', value: '', blank: '[in te vullen: wie vragen beantwoordt]' },
    ]);
    expect(view.about.letter[0]).toMatchObject({ label: 'Naam en functie', value: 'B. Jansen, directeur' });
  });

  it('can be edited: the document says what the PDF says', async () => {
    const input = await regulatorInput('nl', told.nl.answer);
    const [editable] = acmReport.editable?.(input) ?? [];
    expect(editable?.file).toBe('acm-response.docx');
    const texts = JSON.stringify(editable?.document.blocks);
    const view = regulatorView(input);
    const { cover, about, terms, base } = view;
    for (const said of [
      ...[...cover.sentences, ...cover.figures.flatMap(({ value, label, note }) => [value, label, note])],
      ...[...about.limits, ...about.rows.map(({ text }) => text), ...terms.sentences],
      ...[base.lead, base.filesAlike, base.cleanChecks, ...base.periods],
    ])
      expect(texts).toContain(JSON.stringify(said).slice(1, -1));
    expect(texts).toContain('+31 6 1234 5678');
    expect(texts).toContain('<script>alert(1)</script>');
    expect(editable?.document.blocks).toContainEqual({
      kind: 'text',
      runs: [
        { text: 'Bel ', isStrong: false, isEmphasis: false },
        { text: 'alleen', isStrong: true, isEmphasis: false },
        { text: ' de lijst. <script>alert(1)</script>', isStrong: false, isEmphasis: false },
      ],
    });
  });
});

/** Answers that differ from the printed one. */
function otherAnswers(answer: RegulatorFile['answer']): readonly RegulatorFile['answer'][] {
  const { figures } = answer;
  const [dossier, ...dossiers] = answer.dossiers as readonly [NumberFacts, ...NumberFacts[]];
  const [, ...calls] = dossier.calls;
  return [
    { ...answer, figures: { ...figures, calls: figures.calls + 20, in_period: figures.in_period + 20 } },
    { ...answer, policy: { ...answer.policy, retention: [{ from: '2018-05-25', months: 38 }] } },
    { ...answer, dossiers: [{ ...dossier, calls }, ...dossiers] },
  ];
}

describe('the PDF of the answer to the regulator', () => {
  it('prints as many numbers and calls as it counts, and the texts of the company as text', async () => {
    const { folder, internal, figures } = await regulatorWorkspace(workspace, list, SILENT, {
      environment: process.env,
    });
    const text = textOf(folder, 'acm-response.pdf');
    expect(flat(text)).toContain(
      'Uw lijst noemt 2 telefoonnummers. Naar één daarvan staan 4 oproepen in de belbestanden; naar het andere nummer geen enkele.',
    );
    expect(flat(text)).toContain('Regel 4 van uw lijst: er staat dat het nummer onbekend of afgeschermd is.');
    expect(flat(text)).toContain(
      'In de belbestanden van de 2 callcenters van dit bedrijf staat geen oproep naar dit nummer.',
    );
    expect(flat(text)).toContain('Voor 2 januari 2019 is van geen enkel callcenter een belbestand geladen');
    expect(text).toContain('<script>alert(1)</script>');
    expect(text.match(/^\s*\+31 6 \d{4} \d{4}\b/gmu)).toHaveLength(figures.numbers);
    expect(text).not.toMatch(/1122.?3344|8765.?4678|Truus|Bakker|Zoë/u);
    const made = read<RegulatorFile>(folder, 'acm-response.json');
    const faultsBeside = async (data: RegulatorFile): Promise<readonly string[]> => {
      return (await numberPdfVerdict(join(workspace.directory, folder), data)).faults;
    };
    expect(await faultsBeside(made)).toEqual([]);
    for (const other of otherAnswers(made.answer)) {
      expect(await faultsBeside({ ...made, answer: other })).not.toEqual([]);
    }
    const pdf = join(workspace.directory, folder, 'acm-response.pdf');
    expect(() => execFileSync('qpdf', ['--check', pdf])).not.toThrow();
    expect(accessibilityFaults(await readTaggedPdf(readFileSync(pdf)))).toEqual([]);
    const within = read<InternalFile>(internal.folder, 'acm-internal.json');
    expect((await numberPdfVerdict(join(workspace.directory, internal.folder), within)).faults).toEqual([]);
  });
});

const HOSTILE = [
  '<img src="http://127.0.0.1:9/x.png" onerror="alert(1)">',
  '</style><style>* { display: none }</style>',
  '{{constructor}}',
  '\u202Egpj.exe',
  '0687654321',
  'x'.repeat(5000),
];

describe('hostile cells', () => {
  it.each(HOSTILE)('stay text that is cut and masked: %s', async (cell) => {
    const dossier = JSON.parse(
      JSON.stringify(dossierFile.dossier, (key, value: unknown) =>
        [
          'call_id',
          'evidence',
          'source_file',
          'entity',
          'channel',
          'source',
          'person_id',
          'consent_id',
          'recorded_by',
        ].includes(key)
          ? cell
          : value,
      ),
    ) as Dossier;
    const page = await pageOf(dossierReport.documents(await dossierInput('nl', dossier)));
    expect(page).not.toMatch(/<img|<style>\*|\u202E|0687654321|x{200}/u);
    const internal = { ...internalFile.answer, dossiers: [dossier] };
    for (const other of [
      await pageOf(acmReport.documents(await regulatorInput('en', factsOf(internal)))),
      await pageOf(internalReport.documents(await internalInput('en', internal))),
    ])
      expect(other).not.toMatch(/<img|<style>\*|\u202E|0687654321|x{200}/u);
  });
});
