import type { GapWords } from '../../../model/gaps.ts';

const OBJECTIONS = 'objections';

export const words: GapWords = {
  what: (gap, say) => {
    if (gap.form === OBJECTIONS)
      return `In de lijst van bezwaren ${gap.rows === 1 ? 'is' : 'zijn'} ${say.counted(gap.rows ?? 0, 'rij', 'rijen')} afgewezen (van de ${say.number(gap.of ?? 0)}). ${gap.rows === 1 ? 'Dit bezwaar telt' : 'Deze bezwaren tellen'} niet mee.`;
    const of = gap.form === 'of-vendor' ? ` van ${say.vendors(gap)}` : '';
    const rows = say.counted(gap.rows ?? 0, 'rij', 'rijen');
    return `In de belbestanden${of} ${gap.rows === 1 ? 'is' : 'zijn'} ${rows} met een telefoonnummer afgewezen (van de ${say.number(gap.of ?? 0)}). ${gap.rows === 1 ? 'Het kan een oproep zijn.' : 'Het kunnen oproepen zijn.'}`;
  },
  weight: ({ form, rows }) => {
    if (form === OBJECTIONS)
      return 'Wie daarin om verzet vroeg en toch is gebeld, is niet gevonden. Zo kunnen overtredingen buiten beeld blijven.';
    return rows === 1
      ? 'De oproep in deze rij is niet beoordeeld. Zo kan een overtreding buiten beeld blijven.'
      : 'De oproepen in deze rijen zijn niet beoordeeld. Zo kunnen overtredingen buiten beeld blijven.';
  },
  todo: (gap, say) => {
    if (gap.form === OBJECTIONS)
      return 'Kijk in de lijst van afgewezen rijen waarom, en herstel het bestand of de indeling.';
    return `Kijk in de lijst van afgewezen rijen waarom, en herstel het bestand of de indeling. Of vraag ${gap.form === 'of-vendor' ? say.vendors(gap) : 'het callcenter'} om deze oproepen opnieuw.`;
  },
};
