import { formatNumber, wordFor } from '../../../src/language/numbers.ts';
import type { ReplyWords } from './words.nl.ts';

const findings = (count: number): string => `${formatNumber(count, 'en')} ${wordFor(count, ['finding', 'findings'])}`;

export const words: ReplyWords = {
  heading: 'How to reply',
  term: (day, to) => `Reply by ${day} at the latest. Send your reply to: ${to}.`,
  over: (day, to) =>
    `Your term to reply ended on ${day}. A reply is late now: it is kept, and counts once somebody decides about it. Send it to: ${to}.`,
  opens: (count, day) =>
    `${findings(count)} ${wordFor(count, ['is', 'are'])} new to you: reply by ${day} at the latest.`,
  running: (count, day) => `You were given ${findings(count)} before: you can reply until ${day}.`,
  closed: (count, day) =>
    `You were given ${findings(count)} before: you could reply until ${day}. That term does not start again.`,
  extended: (on, day, reason) =>
    `On ${on} you were given more time, until ${day}. Reason: ${reason.replace(/[.\s]+$/u, '')}.`,
  sendTo: (to) => `Send your reply to: ${to}.`,
  noTerm: (client) =>
    `${client} has not said by which day and to which address you can reply. You can reply all the same: send your reply to your contact at ${client}, and ask by which day it is due.`,
  how: {
    report:
      'Fill in findings.xlsx from your pack: choose agreed, disputed or unclear for each finding, and say why. If you do not have that file, name the call and the rule of each finding.',
    workbook: 'Fill in this file: choose agreed, disputed or unclear for each finding, and say why.',
  },
  evidence: 'With a disputed finding, send the proof: the recording, the delivery, the consent or the right call log.',
  change:
    'What your reply can change: with your proof or better files the whole period is judged again. Findings that no longer hold disappear.',
  noChange: 'What your reply does not change: without proof or better data a finding stays, with your reply beside it.',
  elsewhere: 'To dispute a finding in another call centre’s call, give the code of that call.',
  silence: 'If you do not reply, the findings stay as they are.',
  label: 'Reply',
  short: (day) => `by ${day}`,
  shortOver: (day) => `until ${day}; over`,
  shortNoTerm: 'no term set',
};
