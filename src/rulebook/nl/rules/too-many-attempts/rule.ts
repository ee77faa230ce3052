import type { RuleDefinition } from '../../../../model/rule.ts';
import { ANY_CONTACT, defineRule } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'too-many-attempts',
  contacts: ANY_CONTACT,
  possibleOn: [],
  isForProtected: false,
  versions: [{ from: '2009-10-01', level: 'contract', articles: ['contract'] }],
  restsOn: 'nothing',
  proof: ['attempt'],
  responsibility: 'vendor',
  cause: 'contract-duty',
  reasons: ['per-day', 'per-30-days'],
  text,
});
