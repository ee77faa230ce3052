import type { Language } from '../../../src/model/configuration.ts';
import { QUESTIONS } from '../../../src/model/listening.ts';
import type { Sheet, SheetColumn, Workbook } from '../../../src/print/spreadsheet/workbook.ts';
import { words as english } from './list-words.en.ts';
import { words as dutch, type ListHeading } from './list-words.nl.ts';

/** A list of calls to listen to. */
export interface ListeningList {
  readonly client: string;
  readonly vendor: string;
  /** The period in words. */
  readonly period: string;
  /** The code that identifies the list. */
  readonly code: string;
  /** ISO day. */
  readonly asOf: string;
  readonly creator: string;
  readonly calls: readonly {
    readonly callId: string;
    readonly localTime: string;
    readonly number: string;
    readonly agent: string;
    readonly recording: string;
    readonly seconds: number | null;
    readonly restsOnConsent: boolean;
  }[];
}

/** The workbook for a listener's answers. It does not show the log's claims, so that listeners judge for themselves. */
export function listeningWorkbook(list: ListeningList, language: Language): Workbook {
  const words = language === 'nl' ? dutch : english;
  const column = (
    id: ListHeading,
    kind: SheetColumn['kind'],
    width: number,
    more: Omit<Partial<SheetColumn>, 'id'> = {},
  ): SheetColumn => ({ id, heading: words.headings[id], kind, width, ...more });
  const { yes, no, cannotTell } = words.choices;
  const isForAnswers = true;
  const rows = list.calls.map(({ callId, localTime, number, agent, recording, seconds, restsOnConsent }) => [
    ...[callId, localTime, number, agent, seconds, recording, restsOnConsent ? words.consent : ''],
    ...[...QUESTIONS.map(() => ''), '', '', list.code],
  ]);
  const calls: Sheet = {
    name: words.sheets.calls,
    columns: [
      ...[column('call_id', 'text', 22), column('local_time', 'moment', 20), column('number', 'text', 16)],
      ...[column('agent', 'word', 22), column('seconds', 'number', 12), column('recording', 'text', 44)],
      column('basis', 'word', 20),
      ...QUESTIONS.map((question) => column(question, 'word', 24, { isForAnswers, choices: [yes, no, cannotTell] })),
      column('listener', 'word', 22, { isForAnswers }),
      column('text', 'text', 50, { isForAnswers }),
      column('sample', 'word', 18),
    ],
    rowCount: rows.length,
    rows: () => rows,
    frozenColumns: 1,
    isLocked: true,
  };
  const guide = words.guide(list.client, list.vendor, list.period);
  const how: Sheet = {
    name: words.sheets.guide,
    columns: [
      { heading: words.subject, kind: 'text', width: 30, isWrapped: true },
      { heading: words.text, kind: 'text', width: 110, isWrapped: true },
    ],
    rowCount: guide.length,
    rows: () => guide,
    frozenColumns: 1,
    isLocked: true,
  };
  return {
    title: words.title(list.vendor, list.period),
    creator: list.creator,
    asOf: list.asOf,
    sheets: [how, calls],
  };
}
