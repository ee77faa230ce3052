import type { ConfigurationChange, SaidInspection, Workspace, WrittenSource } from '../index.ts';
import { type FilePart, partsOf } from './file-parts.ts';
import { draftOf, namesEntity, type SourceDraft, sourceOf, WHICH_VENDOR } from './source-draft.ts';

/** The entries of `sources` that read a file as inspected, or like a file of the same shape; none: somebody has to decide something first. */
export function clearSources(
  path: string,
  inspection: SaidInspection,
  workspace: Workspace,
  sources: readonly WrittenSource[],
): readonly ConfigurationChange[] {
  const { parts, isClear } = partsOf(inspection, workspace, sources, []);
  return isClear ? parts.map(({ source, table }) => added(source, table, path, draftOf(source, table, ''))) : [];
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
  const parts = partsOf(inspection, workspace, [], []).parts.map((part) => ({
    ...part,
    source: withEntity(part.source, choices.entity),
  }));
  const isReadable = trial !== null && trial.mistakes.length === 0 && hardQuestions.length === 0;
  if (!isReadable || !parts.every(({ source }) => isSettled(source, workspace))) return [];
  return parts.map(({ source, table }) => {
    const draft = draftOf(source, table, '');
    return added(source, table, path, withChoices(draft, table, choices));
  });
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
