import type { GapWords } from '../../../model/gaps.ts';

const WHAT: Readonly<Record<string, (subject: string) => string>> = {
  expired: (subject) => `The acceptance of the gap “${subject}” has expired.`,
  lapsed: (subject) => `The acceptance of the gap “${subject}” has lapsed: what it rested on has changed.`,
  sentence: (subject) =>
    `The outcome “${subject}” was accepted without anybody, by name and day, having looked at the drawn calls. That does not count.`,
  'not-drawn': (subject) =>
    `For the outcome “${subject}”, other calls were looked at than were drawn. That does not count.`,
  unknown: (subject) => `accepted_gaps names “${subject}”, and there is no gap with that id.`,
};

const STEPS: Readonly<Record<string, string>> = {
  expired: 'Close the gap, give the acceptance a later “until”, or remove it from belaudit.yaml.',
  lapsed: 'Close the gap, or look at it again and accept it again.',
  sentence: 'Look at the drawn calls on the page of this outcome, and say of each whether its outcome is right.',
  'not-drawn': 'Look at the drawn calls on the page of this outcome, and say of each whether its outcome is right.',
  unknown: 'Compare the id with the list of gaps. Is the gap closed? Then remove the entry from belaudit.yaml.',
};

export const words: GapWords = {
  what: ({ subject, form }) => WHAT[form]?.(subject) ?? subject,
  weight: () => 'No judgement depends on it.',
  todo: ({ form }) => STEPS[form] ?? '',
};
