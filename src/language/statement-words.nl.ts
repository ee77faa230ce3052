import type { StatedBy, StatedOfDays } from '../model/statements.ts';
import { formatPeriod } from './dates.ts';
import { DUTCH, type WordsLike } from './phrases.ts';

const { counted, day, listed } = DUTCH;

const RECORDS: Readonly<Record<StatedBy['feed'], readonly [one: string, many: string]>> = {
  consents: ['toestemming', 'toestemmingen'],
  relations: ['klantrelatie', 'klantrelaties'],
};

export const words = {
  /** Beside a finding that is proven by it. */
  stated: ({ feed, by, on, from, to }: StatedOfDays): string =>
    `Volgens de verklaring van ${by} van ${day(on)} zijn dit alle ${RECORDS[feed][1]} voor oproepen van ${formatPeriod(from, to, 'nl')}.`,
  heading: 'Verklaringen over de gegevens',
  /** Over statements that prove findings; and in an answer that tells no findings. */
  lead: 'Dat er geen grondslag was, staat bij deze bevindingen vast door een verklaring van het bedrijf over zijn eigen gegevens. Een bevinding kan op meerdere verklaringen steunen. Wie die verklaring aflegde, tekent hier.',
  leadOfAnswer:
    'Wat dit antwoord zegt over ontbrekende gegevens, steunt op een verklaring van het bedrijf. Wie die verklaring aflegde, tekent hier.',
  columns: ['Verklaring', 'Naam', 'Dag', 'Handtekening'],
  /** What is signed. */
  signed: ({ feed }: StatedBy, client: string, period: string): string =>
    `Dit zijn alle ${RECORDS[feed][1]} voor oproepen van ${period} die ${client} heeft, en die anderen voor ${client} verzamelden.`,
  findings: (findings: number): string =>
    `Hierop ${findings === 1 ? 'steunt' : 'steunen'} ${counted(findings, 'vastgestelde bevinding', 'vastgestelde bevindingen')}.`,
  /** Records that contradict a statement. @param ids the first of them */
  contradicted: ({ feed, by, on }: StatedBy, records: number, ids: readonly string[]): string =>
    `Let op: volgens de verklaring van ${by} van ${day(on)} waren dit alle ${RECORDS[feed][1]}. In een later geleverd bestand ${records === 1 ? 'staat' : 'staan'} nu ${counted(records, ...RECORDS[feed])} van vóór die dag, voor het eerst of met andere inhoud: ${listed([...ids, ...(records > ids.length ? [`nog ${records - ids.length}`] : [])])}.`,
} as const;

/** How statements about records are told, in one language. */
export type StatementWords = WordsLike<typeof words>;
