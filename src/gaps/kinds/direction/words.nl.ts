import type { GapWords } from '../../../model/gaps.ts';

/** What a direction was inferred from. */
const SIGNS: Readonly<Record<string, string>> = {
  application: 'het programma dat opnam',
  'caller id': 'het meegestuurde nummer',
  context: 'de context',
  extension: 'het toestel',
  'local channel': 'het lokale kanaal',
  'number called': 'het gebelde nummer',
  'outside line': 'de buitenlijn',
  'outside number': 'het nummer van buiten',
  'own number': 'een eigen nummer',
  trunk: 'een trunk',
};

export const words: GapWords = {
  what: (gap, say) => {
    const { form, subject } = gap;
    const calls = say.counted(gap.rows ?? 0, 'oproep', 'oproepen');
    const signs = subject.split('|').map((sign) => SIGNS[sign] ?? sign);
    return form === 'inferred'
      ? `Van ${calls} van ${say.vendors(gap)} staat niet in het bestand wie er belde. Dat is afgeleid uit: ${say.listed(signs)}.`
      : `Van ${calls} van ${say.vendors(gap)} staat niet in het bestand wie er belde. Een bevinding daarover is hoogstens ‘mogelijk’.`;
  },
  todo: (gap, say) =>
    gap.form === 'inferred'
      ? 'Vergelijk enkele oproepen van elke soort met wat u ervan weet. Klopt het niet? Noem dan de eigen nummers, de trunks en de contexten van de centrale.'
      : `Vraag ${say.vendors(gap)} welke oproepen binnenkwamen, en lever die richting mee.`,
};
