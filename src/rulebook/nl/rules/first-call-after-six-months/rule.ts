import type { RuleDefinition } from '../../../../model/rule.ts';
import { defineRule, LIVE } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'first-call-after-six-months',
  contacts: LIVE,
  possibleOn: [],
  isForProtected: true,
  versions: [{ from: '2024-10-15', level: 'code', articles: ['ctm-2024-term'] }],
  restsOn: 'consent',
  openWithout: 'consents.term_stated',
  proof: ['consent'],
  responsibility: 'basis',
  reasons: [],
  text,
});
