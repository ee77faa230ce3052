import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) => {
    const of = gap.form === 'of-vendor' ? ` van ${say.vendors(gap)}` : '';
    const rows = say.counted(gap.rows ?? 0, 'rij', 'rijen');
    return `In de belbestanden${of} ${gap.rows === 1 ? 'is' : 'zijn'} ${rows} met een telefoonnummer afgewezen (van de ${say.number(gap.of ?? 0)}). ${gap.rows === 1 ? 'Het kan een oproep zijn.' : 'Het kunnen oproepen zijn.'}`;
  },
  weight: ({ rows }) =>
    rows === 1
      ? 'De oproep in deze rij is niet beoordeeld. Zo kan een overtreding buiten beeld blijven.'
      : 'De oproepen in deze rijen zijn niet beoordeeld. Zo kunnen overtredingen buiten beeld blijven.',
  todo: (gap, say) =>
    `Kijk in de lijst van afgewezen rijen waarom, en herstel het bestand of de indeling. Of vraag ${gap.form === 'of-vendor' ? say.vendors(gap) : 'het callcenter'} om deze oproepen opnieuw.`,
};
