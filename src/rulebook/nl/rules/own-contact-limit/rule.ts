import type { RuleDefinition } from '../../../../model/rule.ts';
import { ANY_CONTACT, defineRule } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'own-contact-limit',
  contacts: ANY_CONTACT,
  possibleOn: [],
  isForProtected: false,
  versions: [{ from: '2009-10-01', level: 'policy', articles: ['own-limits'] }],
  restsOn: 'nothing',
  proof: ['own-limit'],
  responsibility: 'own-limits',
  reasons: ['per-day', 'per-30-days', 'after-refusal'],
  text,
});
