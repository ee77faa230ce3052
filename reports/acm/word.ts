import { markdownBlocks } from '../../src/print/safe-markdown.ts';
import { plainRuns, type WordBlock, type WordCell, type WordDocument } from '../../src/print/word/word-document.ts';
import type { NumberTable } from '../parts/dossier/number-table.ts';
import type { BaseView, CellView, TableView } from '../parts/dossier/parts.ts';
import type { LetterLine, RegulatorView } from './report.ts';

/** Widths of the columns of a table with many numbers, in per cent. */
const NUMBER_WIDTHS = [20, 18, 24, 19, 19] as const;

/** Widths of the columns of a table about a sample, in per cent. */
const SAMPLE_WIDTHS = [30, 17, 14, 14, 25] as const;

/** The same answer as in the PDF, for a word processor: the same view, part by part. */
export function wordDocument(view: RegulatorView, settings: Omit<WordDocument, 'blocks'>): WordDocument {
  const { cover, about, callers, instructions, terms, numbers, proofs, base, annexes } = view;
  return {
    ...settings,
    blocks: [
      { kind: 'kicker', text: cover.kicker },
      { kind: 'title', text: cover.heading },
      { kind: 'subtitle', text: cover.commissioned },
      ...(cover.draft === null
        ? []
        : [
            { kind: 'draft', text: cover.draft.label, isStrong: true } as const,
            ...[cover.draft.lead, ...cover.draft.reasons].map((text): WordBlock => ({ kind: 'draft', text })),
          ]),
      ...(cover.accepted === null ? [] : paragraphs([cover.accepted.heading, ...cover.accepted.lines])),
      ...cover.sentences.map((text): WordBlock => ({ kind: 'verdict', text })),
      { kind: 'figures', figures: cover.figures },
      letter(cover.facts),
      { kind: 'chapter', text: about.heading, startsPage: true },
      pairs(about.rows.map(({ term, text }) => [term, text])),
      ...omissions(about),
      ...(about.limits.length === 0
        ? []
        : [
            { kind: 'section', text: about.limitsHeading } as const,
            ...paragraphs([about.limitsLead]),
            { kind: 'list', items: about.limits.map(plainRuns) } as const,
          ]),
      { kind: 'section', text: about.letterHeading },
      letter(about.letter),
      ...statementBlocks(about),
      { kind: 'chapter', text: callers.heading },
      ...(callers.lead === '' ? [] : [{ kind: 'lead', text: callers.lead } as const]),
      tableBlock(callers.table),
      { kind: 'chapter', text: instructions.heading },
      ...instructionBlocks(instructions),
      { kind: 'chapter', text: terms.heading },
      ...paragraphs(terms.sentences),
      { kind: 'chapter', text: numbers.heading },
      ...paragraphs(numbers.lead),
      numberBlock(numbers.table),
      ...(numbers.unread.length === 0
        ? []
        : [{ kind: 'section', text: numbers.unreadHeading } as const, ...paragraphs(numbers.unread)]),
      ...(proofs === null
        ? []
        : [
            { kind: 'chapter', text: proofs.table.heading } as const,
            { kind: 'lead', text: proofs.lead } as const,
            tableBlock(proofs.table),
          ]),
      ...sampleBlocks(view.proofSample),
      ...baseBlocks(base),
      { kind: 'chapter', text: annexes.heading },
      { kind: 'lead', text: annexes.lead },
      pairs(annexes.rows.map(({ term, text }) => [term, text])),
    ],
  };
}

function paragraphs(texts: readonly string[]): readonly WordBlock[] {
  return texts.map((text) => ({ kind: 'text', runs: plainRuns(text) }));
}

/** Lines of the letter: what is blank is for the company to fill in. */
function letter(lines: readonly (Omit<LetterLine, 'isSignature'> & Partial<LetterLine>)[]): WordBlock {
  return {
    kind: 'table',
    columns: PAIR,
    rows: lines.map(({ label, value, blank, isSignature = false }) => [
      { lines: [{ text: label, isMinor: true }], isTall: isSignature },
      { lines: [blank === '' ? { text: value } : { text: blank, isBlank: true }], isTall: isSignature },
    ]),
  };
}

const PAIR = [
  { head: '', width: 26 },
  { head: '', width: 74 },
] as const;

/** Names and values, side by side. */
function pairs(rows: readonly (readonly [name: string, text: string])[]): WordBlock {
  return {
    kind: 'table',
    columns: PAIR,
    rows: rows.map(([name, text]) => [{ lines: [{ text: name, isMinor: true }] }, { lines: [{ text }] }]),
  };
}

function omissions({ omissions: part }: RegulatorView['about']): readonly WordBlock[] {
  if (part === null) return [];
  return [
    { kind: 'warning', text: part.heading, isStrong: true },
    { kind: 'warning', text: part.lead },
    ...part.stories.flatMap(({ name, facts }): readonly WordBlock[] => [
      { kind: 'part', text: name },
      { kind: 'list', items: facts.map(plainRuns) },
    ]),
  ];
}

/** A place to sign each of the company's statements. */
function statementBlocks({ statements }: RegulatorView['about']): readonly WordBlock[] {
  if (statements === null) return [];
  return [
    { kind: 'section', text: statements.heading },
    ...paragraphs([statements.lead]),
    {
      kind: 'table',
      columns: statements.columns.map((head, place) => ({ head, width: place === 0 ? 46 : 18 })),
      rows: statements.rows.map(({ text, by, on }) =>
        [text, by, on, ''].map((one) => ({ lines: [{ text: one }], isTall: true })),
      ),
    },
  ];
}

function instructionBlocks({ statements, lead, nothing }: RegulatorView['instructions']): readonly WordBlock[] {
  if (statements.length === 0) return paragraphs([nothing]);
  return [
    { kind: 'lead', text: lead },
    ...statements.flatMap(({ text, source }): readonly WordBlock[] => [
      ...markdownBlocks(text).map((block): WordBlock => {
        if (block.kind === 'list') return { kind: 'list', items: block.items };
        if (block.kind === 'paragraph') return { kind: 'text', runs: block.runs };
        return { kind: 'part', text: block.runs.map((one) => one.text).join('') };
      }),
      { kind: 'small', text: source },
    ]),
  ];
}

function sampleBlocks(sample: RegulatorView['proofSample']): readonly WordBlock[] {
  if (sample === null) return [];
  return [
    { kind: 'chapter', text: sample.heading },
    { kind: 'lead', text: sample.lead },
    ...sample.parts.flatMap(({ period, lead, columns, rows, sentences }): readonly WordBlock[] => [
      { kind: 'section', text: period },
      ...paragraphs([lead]),
      {
        kind: 'table',
        columns: columns.map((head, place) => ({ head, width: SAMPLE_WIDTHS[place] ?? 20 })),
        rows: rows.map(({ title, counts }) => [title, ...counts].map((text) => ({ lines: [{ text }] }))),
      },
      ...paragraphs(sentences),
    ]),
  ];
}

function baseBlocks(base: BaseView): readonly WordBlock[] {
  return [
    { kind: 'chapter', text: base.heading },
    ...paragraphs([base.lead, ...(base.missing === null ? [] : [base.missing])]),
    { kind: 'section', text: base.periodsHeading },
    ...paragraphs(base.periods),
    { kind: 'section', text: base.checksHeading },
    ...paragraphs([base.checksLead]),
    ...(base.checks === null ? [] : [tableBlock(base.checks)]),
    ...(base.cleanChecks === '' ? [] : paragraphs([base.cleanChecks])),
    { kind: 'section', text: base.filesHeading },
    tableBlock(base.files),
    ...(base.filesAlike === '' ? [] : paragraphs([base.filesAlike])),
    { kind: 'small', text: base.filesNote },
  ];
}

function tableBlock({ nothing, columns, rows }: TableView): WordBlock {
  if (nothing !== null) return { kind: 'text', runs: plainRuns(nothing) };
  const widths = columns.map(({ width }) => Number.parseFloat(width));
  const all = widths.reduce((sum, width) => sum + width, 0);
  return {
    kind: 'table',
    columns: columns.map(({ head }, place) => ({ head, width: ((widths[place] ?? 0) / all) * 100 })),
    rows: rows.map((cells) => cells.map((one) => wordCell(one))),
  };
}

function numberBlock({ columns, numbers }: NumberTable): WordBlock {
  return {
    kind: 'table',
    columns: columns.map(({ head }, place) => ({ head, width: NUMBER_WIDTHS[place] ?? 20 })),
    rows: numbers.flatMap(({ lines }) =>
      lines.map(({ number, minor, cells }): readonly WordCell[] => [
        { lines: [...(number === '' ? [] : [{ text: number, isStrong: true }]), ...small(minor)] },
        ...(cells.length === 0 ? [{ lines: [], columns: columns.length - 1 }] : []),
        ...cells.map((one) => wordCell(one, one.columns)),
      ]),
    ),
  };
}

function wordCell({ text, minor, tone }: CellView, columns = 1): WordCell {
  return {
    lines: [...(String(text) === '' ? [] : [{ text: String(text) }]), ...small(minor)],
    ...(columns === 1 ? {} : { columns }),
    ...(tone === 'figure' ? { isFigure: true } : {}),
  };
}

function small(lines: readonly string[]): readonly { readonly text: string; readonly isMinor: true }[] {
  return lines.map((text) => ({ text, isMinor: true }));
}
