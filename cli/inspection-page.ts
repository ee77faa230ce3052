import type { InspectedColumn, InspectedTable, Inspection } from './api.ts';
import { groupedNumber } from './grouped-number.ts';
import type { Cell, Page } from './output.ts';
import { printableMasked } from './printable.ts';
import { linesText, writeProblems } from './problem-page.ts';

const WIDEST_CELL = 36;

/** The contents of a file, for somebody who received it. */
export function writeInspection(page: Page, inspection: Inspection): void {
  page.line(`${inspection.file}: ${inspection.container}, ${groupedNumber(inspection.bytes)} bytes`);
  page.line(`Times without an offset are read in the zone ${inspection.timeZone}.`);
  if (inspection.onlyRows !== null)
    page.line(`Only the first ${groupedNumber(inspection.onlyRows)} rows were examined.`);
  for (const remark of inspection.remarks) page.paragraph(remark);
  for (const table of inspection.tables) writeTable(page, table);
  writeMapping(page, inspection);
  writeTrial(page, inspection);
  if (inspection.questions.length > 0) {
    page.line();
    page.heading('Questions for the sender');
    for (const question of inspection.questions) page.line(`- ${question}`);
  }
}

function writeTable(page: Page, table: InspectedTable): void {
  page.line();
  page.heading(printableMasked(table.path));
  if (table.refusal?.code === 'FILE_EMPTY') {
    page.paragraph('Left out of the file, because it is empty.');
    return;
  }
  if (table.refusal !== null) {
    page.paragraph(`Unreadable: ${table.refusal.message} ${table.refusal.hint}`);
    for (const { message, found } of table.refusal.details)
      page.line(`  ${found === undefined ? message : `${found}: ${message}`}`);
    return;
  }
  const broken = table.broken === 0 ? '' : `, and ${groupedNumber(table.broken)} that cannot be split into cells`;
  page.line(
    `${groupedNumber(table.records)} rows${broken}; ${groupedNumber(table.columns.length)} ${table.columns.length === 1 ? 'column' : 'columns'}; ${table.encoding}`,
  );
  if (table.delimiter !== null)
    page.line(`Delimiter: ${table.delimiter}${table.evidence === '' ? '' : ` (${table.evidence})`}`);
  for (const line of guessLines(table)) page.paragraph(line);
  for (const remark of table.remarks) page.paragraph(remark);
  page.line();
  page.table(
    ['column', 'seems to be', 'empty', 'different', 'length', 'shape', 'of all', 'examples'],
    table.columns.map(columnRow),
  );
  writeReasons(page, table.columns);
  writeValues(page, table.columns);
  writeOddities(page, table);
}

function guessLines(table: InspectedTable): string[] {
  const { feed, format, candidates, seemsHeadless } = table;
  const lines: string[] = [];
  if (format !== null) lines.push(`Known call-log format ${format.id}: ${format.title}.`);
  if (candidates.length > 0) lines.push(`It may be of more than one known format: ${candidates.join(', ')}.`);
  if (seemsHeadless)
    lines.push(
      'It has no heading: the first line seems to be a row like the others. Without one, nobody can say what its columns are.',
    );
  else if (feed === null) lines.push('It matches no known feed: see docs/feeds.md.');
  else if (format === null) {
    const others = feed.others.length === 0 ? '' : ` It could also be: ${feed.others.join(', ')}.`;
    const further = feed.further.length === 0 ? '' : ` Its rows also give ${feed.further.join(', ')}.`;
    lines.push(`It ${feed.isComplete ? 'seems to' : 'might'} be ${feed.name}: ${feed.because}.${further}${others}`);
  }
  return lines;
}

function columnRow(column: InspectedColumn): Cell[] {
  const [shape] = column.shapes;
  const guess = column.guess === null ? '' : `${column.guess.column}${column.guess.isDoubtful ? ' ?' : ''}`;
  const length = column.shortest === column.longest ? `${column.longest}` : `${column.shortest}-${column.longest}`;
  return [
    cut(column.heading),
    guess,
    `${column.empty}%`,
    column.different,
    column.filled === 0 ? '' : length,
    // In cells of their own: a shape of nines followed by a percentage would be masked as a number.
    shape === undefined ? '' : cut(shape.shape),
    shape === undefined ? '' : `${shape.share}%`,
    column.examples.map((example) => cut(example === '' ? '(nothing visible)' : example)),
  ];
}

function writeReasons(page: Page, columns: readonly InspectedColumn[]): void {
  const rows = columns.flatMap(({ heading, guess, days }) => [
    ...(guess === null ? [] : [[cut(heading), guess.column, guess.because]]),
    ...(days === null ? [] : [[cut(heading), days.notation ?? days.alternatives.join(' or '), days.because]]),
  ]);
  if (rows.length === 0) return;
  page.line();
  page.table(['column', 'seems to be', 'because'], rows);
}

function writeValues(page: Page, columns: readonly InspectedColumn[]): void {
  const listed = columns.filter(({ values }) => values.length > 0);
  if (listed.length === 0) return;
  page.line();
  page.heading('Values, with their rows');
  for (const { heading, values } of listed)
    page.paragraph(
      `${cut(heading)}: ${values.map(({ value, rows }) => `${value} (${groupedNumber(rows)})`).join(', ')}`,
    );
}

function writeOddities(page: Page, { oddities }: InspectedTable): void {
  if (oddities.length === 0) return;
  page.line();
  page.heading('Oddities');
  page.table(
    ['rows', 'column', 'first lines', 'what'],
    oddities.map(({ rows, column, message, lines }) => [rows, cut(column ?? ''), linesText(lines), message]),
  );
}

function writeMapping(page: Page, { mapping }: Inspection): void {
  if (mapping === null) return;
  page.line();
  page.heading('For belaudit.yaml: paste this, and check every comment');
  for (const line of mapping.trimEnd().split('\n')) page.line(line);
}

/** Whether days that the mapping reads fit several notations. */
function waitsForNotation({ tables }: Inspection): boolean {
  return tables.some(({ columns }) =>
    columns.some(({ guess, days }) => guess !== null && days !== null && days.alternatives.length > 1),
  );
}

function writeTrial(page: Page, inspection: Inspection): void {
  const { mapping, trial, onlyRows } = inspection;
  if (mapping === null) return;
  page.line();
  page.heading('Trial load with it, into a temporary store');
  if (trial === null) {
    if (onlyRows !== null) page.line('Not tried, because only a part of the file was examined.');
    return;
  }
  if (waitsForNotation(inspection))
    page.paragraph(
      'Days in a notation that is still to be chosen under formats are not read: rows are rejected for that.',
    );
  for (const mistake of trial.mistakes) page.paragraph(`Cannot be loaded yet: ${mistake.message}`);
  if (trial.mistakes.some(({ file }) => file?.includes('#') === true))
    page.paragraph('If a sheet is no part of what the source reads, remove it from the file.');
  for (const file of trial.files) {
    if (file.acceptedShare !== null)
      page.line(`As ${file.feed}, ${file.acceptedShare}% of its rows would be accepted.`);
    writeProblems(page, file);
  }
}

/** Counts characters, not halves of them. */
function cut(text: string): string {
  const characters = [...text];
  return characters.length <= WIDEST_CELL ? text : `${characters.slice(0, WIDEST_CELL - 1).join('')}…`;
}
