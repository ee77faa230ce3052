import { formatNumber, wordFor } from '../../../src/language/numbers.ts';
import { ENGLISH } from '../../../src/language/phrases.ts';
import { FORMS, SOURCES } from '../../../src/language/proof-words.en.ts';
import type { ProofSampleWords } from './words.nl.ts';

const { listed } = ENGLISH;

const number = (value: number): string => formatNumber(value, 'en');
const consents = (count: number): string => `${number(count)} ${wordFor(count, ['consent', 'consents'])}`;
const times = (count: number): string => `${number(count)} ${wordFor(count, ['time', 'times'])}`;

export const words: ProofSampleWords = {
  heading: 'Proofs of consents looked at',
  lead: (seen, without, drawn, all) =>
    `Of ${consents(all)} that calls rest on, ${number(drawn)} ${wordFor(drawn, ['was', 'were'])} drawn at random. The proof of ${number(seen)} was looked at.${without === 0 ? '' : ` For ${number(without)} no proof was delivered; ${wordFor(without, ['it counts', 'they count'])} as not shown.`}`,
  columns: ['Collected by', 'Consents', 'Looked at', 'Shown', 'Share, with interval'],
  share: (share, low, high) => `${share}% (${low}–${high})`,
  nothingSeen: 'nothing looked at',
  lacking: (lacking) =>
    `Not in the proof: ${listed(lacking.map(({ question, count }) => `${question} (${times(count)})`))}.`,
  unclear: (lacking) =>
    `Could not be told from the proof: ${listed(lacking.map(({ question, count }) => `${question} (${times(count)})`))}. That counts as not shown.`,
  silent: (count, strata) =>
    `Of ${consents(count)} from ${number(strata)} ${wordFor(strata, ['source', 'sources'])} nothing was looked at; the share says nothing about them.`,
  method:
    'A consent is shown if its proof contains everything that its record says: person, number, company, product, date, manner and term. The share is weighted by source. The interval (95%, Wilson) shows how far chance can move it.',
  noVerdict: 'It changed no verdict.',
  short: {
    person: 'the person',
    number: 'the number',
    company: 'the company',
    product: 'the product',
    date: 'the date',
    how: 'the manner',
    term: 'the term',
  },
  questions: {
    person: 'Does it show that this person gave the consent?',
    number: 'Does it contain this number?',
    company: 'Does it name this company?',
    product: 'Does it name this product?',
    date: 'Does it show that the consent was given at this time?',
    how: 'Does it show that the consent was given in this manner?',
    term: 'Does it show that the consent was given for this term?',
  },
  recorded: {
    person: 'Person (id)',
    number: 'Number',
    company: 'Company',
    product: 'Product',
    date: 'Given at',
    how: 'Manner',
    term: 'Term',
  },
  forms: FORMS,
  sources: SOURCES,
  sourceUnknown: 'source not recorded',
  initiatives: { consumer: 'on their own initiative', caller: 'on the caller’s initiative' },
  request: 'request to be called',
  anyProduct: 'any product',
  anyOf: 'one of',
  until: (day) => `valid until ${day}`,
  termStated: 'the term was stated',
  kinds: {
    form: 'form',
    log: 'log entry',
    screenshot: 'screenshot',
    recording: 'recording',
    letter: 'letter',
    message: 'message',
    other: 'other proof',
  },
  fileMissing: 'the file is missing',
  otherFile: 'another file than stated',
  notDrawn: 'delivered after the drawing; does not count',
  noFile: 'no proof',
};
