import type { RuleDefinition } from '../../../../model/rule.ts';
import { ANY_CONTACT, defineRule } from '../../../rule.ts';
import { text } from './text.ts';

export const rule: RuleDefinition = defineRule({
  id: 'outside-contract',
  contacts: ANY_CONTACT,
  possibleOn: [],
  isForProtected: false,
  versions: [{ from: '2009-10-01', level: 'contract', articles: ['contract'] }],
  restsOn: 'nothing',
  proof: ['contract'],
  responsibility: 'vendor',
  cause: 'contract-duty',
  isKnownToVendor: true,
  reasons: ['period', 'campaign'],
  text,
});
