import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report as management } from '../../reports/management/report.ts';
import { report as vendor } from '../../reports/vendor/report.ts';
import { SILENT } from '../../src/model/progress.ts';
import type { Measure, VendorSummary } from '../../src/model/summary.ts';
import { makeReports } from '../../src/print/make-reports.ts';
import type { ReportInput } from '../../src/print/report.ts';
import { allNodes, type LinkTarget, readTaggedPdf, type TaggedNode, wholeText } from '../pdf/tagged-pdf.ts';
import { sampleInput } from '../unit/reports/sample-input.ts';
import { only } from './only-documents.ts';

/** Links of the PDFs, read from their annotations: each leads to the page that shows its subject. */

const folder = mkdtempSync(join(tmpdir(), 'belaudit-links-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Link {
  /** The heading of the part with the link; empty on the cover. */
  readonly chapter: string;
  readonly text: string;
  readonly target: LinkTarget;
}

interface ReadPdf {
  readonly nodes: readonly TaggedNode[];
  readonly links: readonly Link[];
}

const FILES = ['vendor-alfa.pdf', 'management.pdf'] as const;
const read = new Map<string, ReadPdf>();
let input: ReportInput;

beforeAll(async () => {
  input = sampleInput({ findings: 160 });
  await makeReports(input, [management, only(vendor, ...FILES)], folder, SILENT, { environment: process.env });
  for (const file of FILES) {
    const { root } = await readTaggedPdf(readFileSync(join(folder, file)));
    const nodes = [...allNodes(root)];
    read.set(file, { nodes, links: linksOf(nodes) });
  }
});

function linksOf(nodes: readonly TaggedNode[]): readonly Link[] {
  const links: Link[] = [];
  let chapter = '';
  for (const node of nodes) {
    if (node.tag === 'H2') chapter = wholeText(node);
    if (node.target !== null) links.push({ chapter, text: flat(wholeText(node)), target: node.target });
  }
  return links;
}

function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function pdf(file: (typeof FILES)[number]): ReadPdf {
  return read.get(file) ?? { nodes: [], links: [] };
}

/** Texts of the headings, or first cells of rows, on a page. */
function shownOn(nodes: readonly TaggedNode[], page: number | null): readonly string[] {
  return nodes
    .filter((node) => node.page === page && /^(?:H\d|TH|TD)$/u.test(node.tag))
    .map((node) => flat(wholeText(node)));
}

function titleOf(rule: string): string {
  return input.rules.find(({ id }) => id === rule)?.text[input.language].title ?? '';
}

/** The rules shown with an action, for at most three causes. */
function linkedRules({ causes, violations }: Measure): readonly string[] {
  const told = causes.filter((cause) => cause.violations > 0 || violations === 0).slice(0, 3);
  return told.map(({ rule }) => titleOf(rule));
}

function alfa(): VendorSummary {
  return input.summary.vendors[0] as VendorSummary;
}

describe.each(FILES)('the links of %s', (file) => {
  it('lead from the contents and from what they name to the page that shows it', () => {
    const { nodes, links } = pdf(file);
    expect(links.length).toBeGreaterThan(20);
    for (const { text, target } of links) {
      const [, kind = '', rest = ''] = /^(findings|how|finding|number|maximum|weak)-(.*)$/u.exec(target.name) ?? [];
      const shown = shownOn(nodes, target.page);
      if (kind === 'finding') expect(shown, `${text} to ${target.name}`).toContain(rest);
      else if (kind === 'number') expect(shown.some((title) => title.startsWith(`${rest}. `))).toBe(true);
      else if (kind !== '') expect(shown.join('\n'), `${text} to ${target.name}`).toContain(titleOf(rest));
      else expect(target.page, `${text} to ${target.name}`).not.toBeNull();
    }
  });
});

describe('in the report of a call centre', () => {
  it('every rule that the summary names leads to its findings, and from there to how it is judged', () => {
    const { links } = pdf('vendor-alfa.pdf');
    const found = alfa().rules.filter(({ findings }) => findings > 0);
    for (const chapter of ['Aan wie wat is toe te rekenen', 'Alle bevindingen']) {
      const kind = chapter === 'Alle bevindingen' ? 'how' : 'findings';
      const names = links.filter((link) => link.chapter === chapter).map(({ target }) => target.name);
      for (const { rule } of found) expect(names, chapter).toContain(`${kind}-${rule}`);
    }
    const all = alfa().measures;
    const measures = links.filter(({ chapter }) => chapter === 'Wat u nu kunt doen');
    // The rules of the first five measures, and the place of the others.
    expect(all.length).toBeGreaterThan(5);
    expect(measures.map(({ text }) => text)).toEqual([...all.slice(0, 5).flatMap(linkedRules), 'Hoe er is geoordeeld']);
    const penalised = links.filter(({ chapter }) => chapter === 'Contractboete').map(({ text }) => text);
    for (const { rule } of alfa().penalty?.rules ?? []) expect(penalised).toContain(titleOf(rule));
  });

  it('every cause leads to a finding with that cause', () => {
    const { nodes, links } = pdf('vendor-alfa.pdf');
    const rows = nodes.filter(({ tag }) => tag === 'TR').map((node) => flat(wholeText(node)));
    const causes = links.filter(
      ({ chapter, target }) => chapter.startsWith('Aan wie') && /^finding-/u.test(target.name),
    );
    expect(causes).toHaveLength(partyRows());
    for (const { target } of causes) {
      const position = target.name.slice('finding-'.length);
      expect(rows.some((row) => row.startsWith(`${position} `))).toBe(true);
    }
  });

  it('every call of the contract penalty leads to its findings, if there are few enough to stand on paper', async () => {
    const few = sampleInput({ findings: 40 });
    const ownCalls = few.summary.vendors[0]?.penalty?.own_calls ?? 0;
    const fewFolder = mkdtempSync(join(folder, 'few-'));
    await makeReports(few, [only(vendor, 'vendor-alfa.pdf')], fewFolder, SILENT, { environment: process.env });
    const { root } = await readTaggedPdf(readFileSync(join(fewFolder, 'vendor-alfa.pdf')));
    const positions = linksOf([...allNodes(root)]).filter(
      ({ chapter, text }) => chapter === 'Contractboete' && /^\d/u.test(text),
    );
    for (const { text, target } of positions) expect(target.name).toBe(`finding-${text}`);
    expect(ownCalls).toBeGreaterThan(5);
    expect(positions.length).toBeGreaterThanOrEqual(ownCalls);
  });

  it('a number that is told as a story and its finding lead to each other', () => {
    const { links } = pdf('vendor-alfa.pdf');
    const stories = links.filter(({ target }) => /^number-/u.test(target.name));
    expect(stories).toHaveLength(alfa().stories.length);
    const back = links.filter(({ chapter, target }) => chapter.includes('begin tot eind') && target.page !== null);
    expect(back).toHaveLength(alfa().stories.length);
  });
});

/** Rows of the table of responsibility: other call centres share one. */
function partyRows(): number {
  return alfa().rules.reduce(
    (sum, { parties }) =>
      sum +
      new Set(
        parties.map(({ responsible, cause }) => {
          const named = ['alfa', 'client', 'undetermined'].includes(responsible) ? responsible : 'other';
          return `${named} ${cause}`;
        }),
      ).size,
    0,
  );
}

describe('in the report for the company', () => {
  it('risks, measures and decisions lead to what the report tells more of them', () => {
    const { links } = pdf('management.pdf');
    const board = links.filter(({ chapter }) => chapter === 'Voor het bestuur');
    expect(board.some(({ text, target }) => text === 'Volledigheid' && target.name === 'completeness')).toBe(true);
    const risks = board.filter(({ target }) => /^(?:own|maximum|weak)-/u.test(target.name));
    expect(risks.length).toBeGreaterThan(2);
    const own = links.filter(({ target }) => /^own-(?!part)/u.test(target.name));
    expect(own.length).toBeGreaterThan(0);
    const centres = links.filter(({ target }) => /^measure-/u.test(target.name)).map(({ text }) => text);
    expect(centres).toEqual(input.summary.vendors.map(({ name }) => name));
  });
});
