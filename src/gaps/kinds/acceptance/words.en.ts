import type { GapWords } from '../../../model/gaps.ts';
import { namedGap } from './named-gap.ts';

const WHAT: Readonly<Record<string, (subject: string) => string>> = {
  expired: (subject) => `The acceptance of the gap ${subject} has expired.`,
  lapsed: (subject) => `The acceptance of the gap ${subject} has lapsed: what it rested on has changed.`,
  sentence: (subject) =>
    `The outcome ${subject} was accepted without anybody, by name and day, having looked at the drawn calls. That does not count.`,
  'not-drawn': (subject) =>
    `For the outcome ${subject}, other calls were looked at than were drawn. That does not count.`,
  unknown: (subject) => `The gap ${subject} is accepted, but there is no such gap. The acceptance does nothing.`,
};

const STEPS: Readonly<Record<string, string>> = {
  expired: 'Close the gap, accept it again until a later day, or withdraw the acceptance.',
  lapsed: 'Close the gap, or look at it again and accept it again.',
  sentence: 'Look at the drawn calls on the page of this outcome, and say of each whether its outcome is right.',
  'not-drawn': 'Look at the drawn calls on the page of this outcome, and say of each whether its outcome is right.',
  unknown: 'Is the gap closed? Then withdraw the acceptance. Is the id wrong? Compare it with the list of gaps.',
};

export const words: GapWords = {
  what: ({ subject, form }, say) => WHAT[form]?.(namedGap(subject, say)) ?? subject,
  weight: () => 'No judgement depends on it.',
  todo: ({ form }) => STEPS[form] ?? '',
};
