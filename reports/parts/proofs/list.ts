import type { Language } from '../../../src/model/configuration.ts';
import { PROOF_QUESTIONS, type ProofQuestion } from '../../../src/model/proof-samples.ts';
import type { Sheet, SheetColumn, Workbook } from '../../../src/print/spreadsheet/workbook.ts';
import { words as english } from './list-words.en.ts';
import { words as dutch } from './list-words.nl.ts';
import { proofSampleWords, proofText, type RecordedConsent, type RecordedProof, recordTexts } from './record.ts';

/** A list of consents whose proof people look at. */
export interface ProofList {
  readonly client: string;
  /** The period in words. */
  readonly period: string;
  /** The code that identifies the list. */
  readonly code: string;
  /** ISO day. */
  readonly asOf: string;
  readonly creator: string;
  readonly consents: readonly (RecordedConsent & {
    readonly consentId: string;
    /** Name of the collector. */
    readonly collector: string;
    readonly asked: readonly ProofQuestion[];
    readonly proofs: readonly (RecordedProof & { readonly file: string })[];
    /** SHA-256 of its proof files when it was drawn. */
    readonly files: readonly string[];
  })[];
}

/** The workbook for what people see in proofs, beside what must be in them. */
export function proofsWorkbook(list: ProofList, language: Language): Workbook {
  const words = language === 'nl' ? dutch : english;
  const { recorded, noFile } = proofSampleWords(language);
  const { headings, choices } = words;
  const text = (id: string, heading: string, width: number): SheetColumn => ({ id, heading, kind: 'text', width });
  const answer = (id: ProofQuestion | 'viewer' | 'text', width: number): SheetColumn => ({
    ...{ id, heading: headings[id], kind: id === 'text' ? 'text' : 'word', width, isForAnswers: true },
  });
  const rows = list.consents.map((consent) => {
    const texts = recordTexts(consent, language);
    const files = consent.proofs.map((proof) => {
      const said = proofText(proof, consent.files, language);
      return said === '' ? proof.file : `${proof.file} (${said})`;
    });
    return [
      ...[consent.consentId, consent.collector, files.length === 0 ? noFile : files.join('; ')],
      ...PROOF_QUESTIONS.map((question) => (consent.asked.includes(question) ? texts[question] : '')),
      ...[...PROOF_QUESTIONS.map(() => ''), '', '', list.code],
    ];
  });
  const consents: Sheet = {
    name: words.sheets.consents,
    columns: [
      text('consent_id', headings.consent_id, 22),
      { id: 'collector', heading: headings.collector, kind: 'word', width: 22 },
      { ...text('files', headings.files, 50), isWrapped: true },
      ...PROOF_QUESTIONS.map((question) => ({
        ...text(`recorded_${question}`, words.recorded(recorded[question]), 24),
        isWrapped: true,
      })),
      ...PROOF_QUESTIONS.map((question) => ({
        ...answer(question, 18),
        choices: [choices.yes, choices.no, choices.cannotTell],
      })),
      ...[answer('viewer', 22), answer('text', 50)],
      { id: 'sample', heading: headings.sample, kind: 'word', width: 18 },
    ],
    rowCount: rows.length,
    rows: () => rows,
    frozenColumns: 1,
    isLocked: true,
  };
  const guide = words.guide(list.client, list.period);
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
  return { title: words.title(list.period), creator: list.creator, asOf: list.asOf, sheets: [how, consents] };
}
