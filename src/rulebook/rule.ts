import type { Contact } from '../model/findings.ts';
import type { RuleDefinition } from '../model/rule.ts';

/** Contacts, as the rulebook's table names them (section 7). On an abandoned or unknown call, a rule for `conv` only finds something possible. */
export const CONVERSATIONS: readonly Contact[] = ['conversation', 'abandoned', 'unknown'];
export const UNCERTAIN_CONVERSATIONS: readonly Contact[] = ['abandoned', 'unknown'];
export const LIVE: readonly Contact[] = ['conversation'];
export const NOT_LIVE: readonly Contact[] = ['voicemail', 'abandoned', 'attempt', 'unknown'];
export const ANY_CONTACT: readonly Contact[] = ['conversation', 'voicemail', 'abandoned', 'attempt', 'unknown'];

/** Declares a rule: returns it unchanged, with its type. */
export function defineRule(rule: RuleDefinition): RuleDefinition {
  return rule;
}
