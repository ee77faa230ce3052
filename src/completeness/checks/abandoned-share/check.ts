import type { CheckDocumentation } from '../../../model/completeness.ts';

export const check: CheckDocumentation = {
  id: 'abandoned-share',
  isOverall: false,
  namesAgents: false,
  tellsValues: true,
  text: {
    nl: {
      title: 'Veel oproepen zonder medewerker',
      examined: {
        one: 'dag van een campagne met ten minste 100 opgenomen oproepen',
        many: 'dagen van campagnes met ten minste 100 opgenomen oproepen',
      },
      meaning:
        'Op deze dag namen mensen oproepen van deze campagne op, maar kwam er vaker geen medewerker aan de lijn dan de norm toestaat waarmee is gerekend. Die norm komt niet uit de wet: wij kennen geen Nederlandse regel die een grens stelt.',
      unchecked: 'Geen campagne heeft op één dag ten minste 100 oproepen die werden opgenomen.',
    },
    en: {
      title: 'Many calls without an agent',
      examined: {
        one: 'day of a campaign with at least 100 calls picked up',
        many: 'days of campaigns with at least 100 calls picked up',
      },
      meaning:
        'On this day people picked up calls of this campaign, but no agent came to the line more often than the norm allows that was applied. That norm is not from the law: we know no Dutch rule that sets a limit.',
      unchecked: 'No campaign has a day with at least 100 calls that were picked up.',
    },
  },
};
