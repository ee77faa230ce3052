import type { RuleDefinition } from '../../../../model/rule.ts';
import { defineRule, LIVE } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'optout-offer-not-recorded',
  contacts: LIVE,
  possibleOn: [],
  isForProtected: true,
  versions: [{ from: '2021-07-01', level: 'evidence', articles: ['acm-offer-proof-2021'] }],
  restsOn: 'nothing',
  openWithout: 'calls.optout_offered',
  proof: ['offer', 'talk'],
  responsibility: 'vendor',
  cause: 'in-call-duty',
  isSaidInCall: true,
  reasons: [],
  text,
});
