import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: () =>
    'Welke producten op elkaar lijken, staat niet in belaudit.yaml. Aangenomen is: geen enkel. Wie klant is voor het ene product, mag dan niet voor een ander worden gebeld.',
  weight: ({ calls, findings }, say) =>
    calls === null
      ? undefined
      : `${say.counted(calls, 'oproep', 'oproepen')} en ${say.counted(findings ?? 0, 'bevinding', 'bevindingen')} steunen op deze aanname.`,
  todo: () =>
    'Noem in belaudit.yaml wat u aan wie als gelijksoortig mag aanbieden: policy: similar_products: { energy: [solar] }. Lijkt niets op elkaar, dan klopt de aanname.',
};
