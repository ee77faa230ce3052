import type { Gap, GapSpeech, GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) =>
    [
      brief(gap, say).replace(/\.?$/u, '.'),
      'Dat is zo veel dat een fout in de gegevens waarschijnlijker is.',
      ...(gap.looked_at === undefined || gap.looked_at.right === gap.looked_at.drawn
        ? []
        : [
            `Van de ${say.number(gap.looked_at.drawn)} bekeken oproepen ${gap.looked_at.right === 1 ? 'is' : 'zijn'} er ${say.number(gap.looked_at.right)} juist.`,
          ]),
    ].join(' '),
  brief,
  weight: ({ calls, findings }, say) =>
    `${say.counted(calls ?? 0, 'oproep', 'oproepen')} en ${say.counted(findings ?? 0, 'bevinding', 'bevindingen')} hangen hiervan af.`,
  todo: () =>
    'Beantwoord eerst de vragen achter de redenen. Blijft de uitkomst dan zo? Bekijk op de pagina van deze uitkomst de gelote oproepen, en zeg van elk of de uitkomst juist is.',
};

function brief(gap: Gap, say: GapSpeech): string {
  const { form, subject, rows, of } = gap;
  const share = `${say.number(rows ?? 0)} van de ${say.number(of ?? 0)}`;
  const vendors = say.vendors(gap);
  if (form === 'violations') return `Bij ${vendors} tellen ${share} gesprekken als overtreding`;
  if (form === 'both') return `Bij ${vendors} tellen ${share} gesprekken als overtreding of schending`;
  return `De regel ‘${say.rule(subject)}’ gaf bij ${vendors} een bevinding bij ${share} oproepen`;
}
