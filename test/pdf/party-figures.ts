import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words as managementEnglish } from '../../reports/management/words.en.ts';
import { words as managementDutch } from '../../reports/management/words.nl.ts';
import { words as vendorEnglish } from '../../reports/vendor/words.en.ts';
import { words as vendorDutch } from '../../reports/vendor/words.nl.ts';
import type { Language } from '../../src/model/configuration.ts';
import type { Summary } from '../../src/model/summary.ts';
import { allNodes, readTaggedPdf, type TaggedPdf, wholeText } from './tagged-pdf.ts';

/** A figure about one party as a PDF prints it. */
export interface PrintedFigure {
  readonly file: string;
  readonly party: string;
  readonly figure: string;
  readonly value: string;
}

const FIGURE: Readonly<Record<Language, string>> = {
  nl: String.raw`\d{1,3}(?:\.\d{3})*(?:,\d+)?`,
  en: String.raw`\d{1,3}(?:,\d{3})*(?:\.\d+)?`,
};

/** The figures that all PDFs of a run print about each call centre, and about the company. Annexes contain only findings. */
export async function partyFigures(folder: string, summary: Summary): Promise<readonly PrintedFigure[]> {
  const pdfOf = (file: string): Promise<TaggedPdf> => readTaggedPdf(readFileSync(join(folder, file)));
  const reports = await Promise.all(
    summary.vendors.map(async (vendor) =>
      ofVendor(await pdfOf(`vendor-${vendor.id}.pdf`), vendor, summary.client.name),
    ),
  );
  return [
    ...ofManagement(await pdfOf('management.pdf'), summary),
    ...reports.flatMap(({ figures }) => figures),
    clientSum(reports),
  ];
}

/** The company's responsibility according to the reports of all call centres together. */
function clientSum(reports: readonly VendorFigures[]): PrintedFigure {
  const value = reports.reduce((total, { client }) => total + client, 0);
  return { file: 'all vendor reports', party: 'client', figure: 'answers for in all', value: String(value) };
}

interface VendorFigures {
  readonly figures: readonly PrintedFigure[];
  /** Violating calls for which the company is responsible. */
  readonly client: number;
}

/** Figures with different values in two PDFs, or in two places of one. */
export function contradictions(figures: readonly PrintedFigure[]): readonly string[] {
  return [...byFigure(figures)].flatMap(([name, printed]) => {
    const values = new Set(printed.map(({ value }) => value));
    if (values.size === 1) return [];
    return [`${name}: ${printed.map(({ file, value }) => `${value} in ${file}`).join(', ')}`];
  });
}

/** Figures in only one PDF, which are compared with nothing. */
export function uncompared(figures: readonly PrintedFigure[]): readonly string[] {
  return [...byFigure(figures)]
    .filter(([, printed]) => new Set(printed.map(({ file }) => file)).size < 2)
    .map(([name]) => name);
}

function byFigure(figures: readonly PrintedFigure[]): ReadonlyMap<string, readonly PrintedFigure[]> {
  const groups = new Map<string, PrintedFigure[]>();
  for (const printed of figures) {
    const name = `${printed.party}, ${printed.figure}`;
    groups.set(name, [...(groups.get(name) ?? []), printed]);
  }
  return groups;
}

function languageOf(pdf: TaggedPdf): Language {
  return pdf.language === 'en' ? 'en' : 'nl';
}

function rowsOf(pdf: TaggedPdf): readonly (readonly string[])[] {
  return [...allNodes(pdf.root)]
    .filter(({ tag }) => tag === 'TR')
    .map(({ children }) => children.map((cell) => wholeText(cell).trim()));
}

function ofManagement(pdf: TaggedPdf, summary: Summary): readonly PrintedFigure[] {
  const language = languageOf(pdf);
  const words = language === 'nl' ? managementDutch : managementEnglish;
  const text = wholeText(pdf.root).replaceAll(/\s+/g, ' ');
  const rows = rowsOf(pdf);
  const number = FIGURE[language];
  const file = 'management.pdf';
  const tables = [
    { columns: words.sideBySideColumns, figures: sideBySide },
    { columns: words.exposureColumns, figures: ([violations]: readonly string[]) => ({ violations }) },
    { columns: words.stopColumns, figures: (cells: readonly string[]) => ({ 'called after objection': cells.at(-1) }) },
  ];
  return summary.vendors
    .flatMap(({ id: party, name }): PrintedFigure[] => {
      const inTables = tables.flatMap(({ columns, figures }) => {
        const head = rows.findIndex((cells) => cells.join() === columns.join());
        const row = rows.slice(head + 1).find(([first]) => first === name);
        return head < 0 || row === undefined ? [] : Object.entries(figures(row.slice(1)));
      });
      const answered = new RegExp(`${escaped(name)} \\((${number})\\)`, 'u').exec(text)?.[1] ?? '0';
      const penalty = new RegExp(`${escaped(name)} (€ ?${number})`, 'u').exec(text)?.[1];
      return [
        ...inTables,
        ['answers for in all', answered] as const,
        ...(penalty === undefined ? [] : [['penalty', penalty] as const]),
      ].flatMap(([figure, value]) => (value === undefined ? [] : [{ file, party, figure, value }]));
    })
    .concat(
      ['cover', 'sentence'].map((place) => ({
        file,
        party: 'client',
        figure: 'answers for in all',
        value: ownPart(pdf, place, summary),
      })),
    );
}

/** The company's responsibility: its key figure, and its place in the sentence about all parties. */
function ownPart(pdf: TaggedPdf, place: string, summary: Summary): string {
  const language = languageOf(pdf);
  const words = language === 'nl' ? managementDutch : managementEnglish;
  if (place === 'cover') return beforeLabel(pdf, [words.labels.ownViolations]) ?? '';
  const text = wholeText(pdf.root).replaceAll(/\s+/g, ' ');
  return new RegExp(`${escaped(summary.client.name)} \\((${FIGURE[language]})\\)`, 'u').exec(text)?.[1] ?? '0';
}

function sideBySide(cells: readonly string[]): Readonly<Record<string, string | undefined>> {
  const [, conversations, rate = '', own = ''] = cells;
  const [mean, low, , high] = rate.split(/[ –]/);
  const [answered, violations] = own.match(/\d[\d.,]*(?<=\d)/g) ?? [];
  return { conversations, rate: [mean, low, high].join(' '), 'answers for in its own calls': answered, violations };
}

function ofVendor(pdf: TaggedPdf, vendor: Summary['vendors'][number], client: string): VendorFigures {
  const language = languageOf(pdf);
  const words = language === 'nl' ? vendorDutch : vendorEnglish;
  const number = FIGURE[language];
  const text = wholeText(pdf.root).replaceAll(/\s+/g, ' ');
  const file = `vendor-${vendor.id}.pdf`;
  const own = beforeLabel(pdf, [words.labels.ownViolations]);
  const rate = rateText(text, language);
  const penalty = new RegExp(`= (€ ?${number})`, 'u').exec(text)?.[1];
  const stops = new RegExp(
    language === 'nl' ? `belde u na (${number}|geen) bezwa` : `you (?:still )?called after (${number}|no) objection`,
    'u',
  ).exec(text)?.[1];
  const printed: readonly (readonly [string, string | undefined])[] = [
    ['conversations', beforeLabel(pdf, words.labels.conversations)],
    ['violations', beforeLabel(pdf, words.labels.violations)],
    ['answers for in its own calls', own],
    ['answers for in all', answeredInAll(text, language) ?? own],
    ['rate', rate],
    ['penalty', penalty],
    ['called after objection', stops],
  ];
  return {
    figures: printed.flatMap(([figure, value]) =>
      value === undefined
        ? []
        : [{ file, party: vendor.id, figure, value: value === 'geen' || value === 'no' ? '0' : value }],
    ),
    client: clientPart(text, client, language),
  };
}

/** The rate on the cover with its interval, as in the table of the company's report. */
function rateText(text: string, language: Language): string | undefined {
  const number = FIGURE[language];
  const [per, between] =
    language === 'nl'
      ? [`(${number}) (?:overtredingen )?per 10\\.000 gesprekken`, `tussen (${number}) en (${number})`]
      : [`(${number}) (?:violations )?per 10,000 conversations`, `between (${number}) and (${number})`];
  const found = new RegExp(`${per}.{0,260}?${between}`, 'u').exec(text);
  return found?.slice(1).join(' ');
}

/**
 * The cover's total of a call centre's own violations and those in calls of others; undefined: there are none in calls of others.
 */
function answeredInAll(text: string, language: Language): string | undefined {
  const number = FIGURE[language];
  const said =
    language === 'nl'
      ? `In oproepen van een ander callcenter (?:is|zijn) nog (${number}) overtreding(?:en)? aan u toe te rekenen(?:; samen (${number}))?`
      : `In calls of another call centre you answer for (${number}) more violations?(?:; (${number}) in all)?`;
  const [, elsewhere, together] = new RegExp(said, 'u').exec(text) ?? [];
  return together ?? elsewhere;
}

/** The number of violations that the cover attributes to the company. */
function clientPart(text: string, client: string, language: Language): number {
  const name = escaped(client);
  const said =
    language === 'nl'
      ? [
          `(\\d[\\d.]*) (?:toe te rekenen )?aan ${name}`,
          `Al deze (\\d[\\d.]*) overtredingen zijn toe te rekenen aan ${name}`,
          `Deze ene overtreding is toe te rekenen aan (?:u en )?${name}`,
        ]
      : [`${name} (?:answers )?for (\\d[\\d,]*)`];
  for (const pattern of said) {
    const found = new RegExp(pattern, 'u').exec(text);
    if (found !== null) return Number((found[1] ?? '1').replaceAll(/[.,]/g, ''));
  }
  return 0;
}

/** The paragraph before the first one with this label. */
function beforeLabel(pdf: TaggedPdf, labels: readonly string[]): string | undefined {
  const paragraphs = [...allNodes(pdf.root)].filter(({ tag }) => tag === 'P').map((node) => wholeText(node).trim());
  return paragraphs[paragraphs.findIndex((text) => labels.includes(text)) - 1];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
