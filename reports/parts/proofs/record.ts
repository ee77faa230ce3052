import { formatDay, formatLocalTime } from '../../../src/language/dates.ts';
import type { Language } from '../../../src/model/configuration.ts';
import type { ProofQuestion } from '../../../src/model/proof-samples.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type ProofSampleWords } from './words.nl.ts';

/** What the record of a consent says. */
export interface RecordedConsent {
  readonly source: string;
  /** `consent` or `request`. */
  readonly kind: string;
  readonly form: string;
  readonly initiative: string;
  readonly person: string;
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  readonly products: readonly string[];
  /** Local time, as precisely as it is known. */
  readonly givenAt: string;
  /** ISO day; empty: none. */
  readonly expiresOn: string;
  readonly termStated: boolean;
}

/** A file that is named as the proof of a consent. */
export interface RecordedProof {
  readonly kind: string;
  readonly madeAt: string;
  readonly sha256: string;
  readonly isThere: boolean;
}

export function proofSampleWords(language: Language): ProofSampleWords {
  return language === 'nl' ? dutch : english;
}

/** What must be in the proof of a consent, in words, by question. */
export function recordTexts(consent: RecordedConsent, language: Language): Readonly<Record<ProofQuestion, string>> {
  const words = proofSampleWords(language);
  const either = (texts: readonly string[]): string =>
    texts.length > 1 ? `${words.anyOf}: ${texts.join(', ')}` : texts.join('');
  const { source, kind, form, initiative, expiresOn, termStated } = consent;
  return {
    person: consent.person,
    number: either(consent.numbers),
    company: either(consent.names),
    product: consent.products.includes('*') ? words.anyProduct : either(consent.products),
    date: shownTime(consent.givenAt, language),
    how: [
      sourceText(source, language),
      ...(kind === 'request' ? [words.request] : []),
      ...(form === '' ? [] : [wordOf(words.forms, form)]),
      ...(initiative === '' ? [] : [wordOf(words.initiatives, initiative)]),
    ].join('; '),
    term: [
      ...(expiresOn === '' ? [] : [words.until(formatDay(expiresOn, language))]),
      ...(termStated ? [words.termStated] : []),
    ].join('; '),
  };
}

/** A source of consents, in words. */
export function sourceText(source: string, language: Language): string {
  const words = proofSampleWords(language);
  return source === '' ? words.sourceUnknown : wordOf(words.sources, source);
}

/** What a proof is, when it was made, and what is wrong with its file. @param drawn SHA-256 of the files of the consent when it was drawn */
export function proofText(proof: RecordedProof, drawn: readonly string[], language: Language): string {
  const words = proofSampleWords(language);
  const wrong = proof.sha256 === '' ? (proof.isThere ? words.otherFile : words.fileMissing) : words.notDrawn;
  return [
    ...(proof.kind === '' ? [] : [wordOf(words.kinds, proof.kind)]),
    ...(proof.madeAt === '' ? [] : [shownTime(proof.madeAt, language)]),
    ...(drawn.includes(proof.sha256) ? [] : [wrong]),
  ].join(', ');
}

/** A day, or a moment as precisely as it is known. */
function shownTime(text: string, language: Language): string {
  return text.length > 'yyyy-mm-dd'.length ? formatLocalTime(text, language) : formatDay(text, language);
}

function wordOf(words: Readonly<Record<string, string>>, word: string): string {
  return Object.hasOwn(words, word) ? (words[word] ?? word) : word;
}
