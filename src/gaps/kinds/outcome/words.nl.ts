import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) => {
    const { form, subject, rows, of } = gap;
    const share = `${say.number(rows ?? 0)} van de ${say.number(of ?? 0)}`;
    return form === 'violations'
      ? `Bij ${say.vendors(gap)} tellen ${share} gesprekken als overtreding. Dat is zo veel dat een fout in de gegevens waarschijnlijker is.`
      : `De regel ‘${say.rule(subject)}’ gaf bij ${say.vendors(gap)} een bevinding bij ${share} oproepen. Dat is zo veel dat een fout in de gegevens waarschijnlijker is.`;
  },
  weight: ({ calls, findings }, say) =>
    `${say.counted(calls ?? 0, 'oproep', 'oproepen')} en ${say.counted(findings ?? 0, 'bevinding', 'bevindingen')} hangen hiervan af.`,
  todo: () =>
    'Bekijk vijf van deze oproepen stap voor stap: welk gegeven gaf de doorslag? Klopt dat gegeven, accepteer deze uitkomst dan met een reden.',
};
