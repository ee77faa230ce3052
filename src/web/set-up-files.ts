import type { ConfigurationChange, SaidInspection, Workspace } from '../index.ts';
import { type FilePart, type FileParts, isUnsure, partsOf } from './file-parts.ts';
import { draftOf, namesEntity, type SourceDraft, sourceOf, WHICH_VENDOR } from './source-draft.ts';

/**
 * The entries of `sources` that read a file as inspected, like a file of the same shape, or as somebody said before; none: somebody has to decide something first.
 */
export function clearSources(
  path: string,
  inspection: SaidInspection,
  { parts, isClear }: FileParts,
  workspace: Workspace,
  said: ReadingChoices | undefined,
): readonly ConfigurationChange[] {
  if (isClear) return parts.map(({ source, table }) => added(source, table, path, initialDraft(source, table, said)));
  return said === undefined ? [] : confirmedSources(path, inspection, workspace, said);
}

/** What somebody said about the reading of a file. */
export interface ReadingChoices {
  /** Order of days that can be read in two ways: `d` or `M`. */
  readonly dayOrder: string;
  /** Zone of times without one; empty: the organisation's. */
  readonly timeZone: string;
  /** Id of the legal entity of rows that do not name theirs. */
  readonly entity: string;
  /** Column of the feed for each heading that may mean several; empty: none. */
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * The entries of `sources` that read a file as somebody confirmed it. Words that nobody explained yet are asked later, in order of what they decide.
 * @returns none if something else has to be said first
 */
export function confirmedSources(
  path: string,
  inspection: SaidInspection,
  workspace: Workspace,
  choices: ReadingChoices,
): readonly ConfigurationChange[] {
  const { trial, hardQuestions } = inspection;
  const { parts } = partsOf(inspection, workspace, [], []);
  const isReadable =
    trial !== null && trial.mistakes.length === 0 && hardQuestions.length === 0 && !isUnsure(inspection);
  if (!isReadable || !parts.every(({ source }) => isSettled(source, workspace))) return [];
  return parts.map(({ source, table }) =>
    added(withEntity(source, choices.entity), table, path, initialDraft(source, table, choices)),
  );
}

/** The reading that is proposed for a part of a file as a draft. What somebody said of this file goes before what was found, and before how an earlier file is read. */
export function initialDraft(
  source: FilePart['source'],
  table: FilePart['table'],
  said: ReadingChoices | undefined,
): SourceDraft {
  if (said === undefined) return draftOf(source, table, '');
  return withChoices(draftOf(withEntity(source, said.entity), table, ''), table, said);
}

function withEntity(source: FilePart['source'], entity: string): FilePart['source'] {
  if (source === undefined || namesEntity(source)) return source;
  const constants = source['constants'] as Readonly<Record<string, string>>;
  return { ...source, constants: { ...constants, entity } };
}

function isSettled(source: FilePart['source'], { configuration }: Workspace): boolean {
  if (source === undefined) return false;
  const vendor = source['vendor'];
  return vendor === undefined || (vendor !== WHICH_VENDOR && configuration.vendors.some(({ id }) => id === vendor));
}

function withChoices(
  draft: SourceDraft,
  table: FilePart['table'],
  { dayOrder, timeZone, columns }: ReadingChoices,
): SourceDraft {
  const all = table?.columns ?? [];
  return {
    ...draft,
    timeZone: table?.lacksZone === true ? timeZone : draft.timeZone,
    notations: draft.notations.map(
      (notation, index) => notation || (all[index]?.days?.alternatives.find((one) => one.startsWith(dayOrder)) ?? ''),
    ),
    columns: draft.columns.map((own, index) => {
      const chosen = columns.get(all[index]?.heading ?? '') ?? '';
      return chosen === '' || own.includes(chosen) ? own : [...own, chosen];
    }),
  };
}

function added(
  source: FilePart['source'],
  table: FilePart['table'],
  path: string,
  draft: SourceDraft,
): ConfigurationChange {
  return { add: ['sources'], item: sourceOf(draft, table, path, source) };
}
