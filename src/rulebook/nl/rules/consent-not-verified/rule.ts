import type { RuleDefinition } from '../../../../model/rule.ts';
import { CONVERSATIONS, defineRule, UNCERTAIN_CONVERSATIONS } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'consent-not-verified',
  contacts: CONVERSATIONS,
  possibleOn: UNCERTAIN_CONVERSATIONS,
  isForProtected: false,
  versions: [{ from: '2025-07-01', level: 'evidence', articles: ['avg-7', 'acm-verification-2025'] }],
  restsOn: 'consent',
  openWithout: 'consents.verified_at',
  proof: ['consent'],
  responsibility: 'collector',
  cause: 'collector',
  reasons: [],
  text,
});
