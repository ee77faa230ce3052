import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'objection-open-over-28-days',
  contacts: CONVERSATIONS,
  possibleOn: UNCERTAIN_CONVERSATIONS,
  isForProtected: true,
  versions: [{ from: '2021-07-01', level: 'code', articles: ['ctm-2021-12'] }],
  restsOn: 'objection',
  proof: ['objection'],
  action: 'stops',
  responsibility: 'objection',
  isKnownToVendor: true,
  reasons: [],
  text,
});
