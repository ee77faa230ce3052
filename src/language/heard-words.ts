import type { Language } from '../model/configuration.ts';
import type { HeardFinding } from '../model/results.ts';
import { formatDay } from './dates.ts';
import { words as english } from './heard-words.en.ts';
import { words as dutch } from './heard-words.nl.ts';

/** What a call centre replied to one of its findings and what was decided, in words to it; empty if there is neither. */
export function heardText(heard: HeardFinding | undefined, language: Language): string {
  if (heard === undefined) return '';
  const { answer, late_answer: late, decision, decided_for: reason, until, state } = heard;
  const { answers, decisions, because, ...said } = language === 'nl' ? dutch : english;
  const isNamed = <Name extends string>(name: string, texts: Readonly<Record<Name, unknown>>): name is Name =>
    name in texts;
  return [
    ...(isNamed(answer, answers) ? [said.replied(answers[answer])] : []),
    ...(isNamed(late, answers) ? [said.late(answers[late])] : []),
    ...(answer === '' && state === 'undisputed' ? [said.silent] : []),
    ...(decision === 'more-asked' ? [said.asked(formatDay(until, language))] : []),
    ...(isNamed(decision, decisions)
      ? [said.decided(decisions[decision], isNamed(reason, because) ? because[reason] : '')]
      : []),
  ].join(' ');
}
