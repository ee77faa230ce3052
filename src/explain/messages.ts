import type { Text } from '../model/text.ts';

export const MESSAGES = {
  noCallOfIsLoaded: (callId: string, vendor: string): Text => ({
    en: `No call ${callId} of ${vendor} is loaded.`,
    nl: `Er is geen oproep ${callId} van ${vendor} geladen.`,
  }),
  giveVendorIdOfBelauditYaml: {
    en: 'Give the vendor id of belaudit.yaml, and the call id as in findings.csv.',
    nl: 'Geef de code van het callcenter uit belaudit.yaml, en het kenmerk van de oproep zoals in findings.csv.',
  },
  notFound: { en: 'not found', nl: 'niet gevonden' },
};
