import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) => {
    const days = say.counted(gap.rows ?? 0, 'werkdag', 'werkdagen');
    const who = say.vendors(gap);
    const missing = gap.rows === 1 ? 'ontbreekt' : 'ontbreken';
    if (gap.form === 'empty') return 'Van deze periode is geen enkele oproep geladen: er is niets beoordeeld.';
    if (gap.form === 'none') return `Van ${who} is geen enkele oproep geladen.`;
    if (gap.form === 'late')
      return `De oproepen van ${who} beginnen pas op ${say.day(gap.subject)}: ${days} van de periode ${missing}.`;
    if (gap.form === 'early')
      return `De oproepen van ${who} houden op na ${say.day(gap.subject)}: ${days} van de periode ${missing}.`;
    if (gap.form === 'far')
      return `In het bestand van ${who} ${gap.rows === 1 ? 'ligt' : 'liggen'} ${say.counted(gap.rows ?? 0, 'oproep', 'oproepen')} vóór het jaar 2000 of meer dan een maand na de peildatum, de eerste op ${say.day(gap.subject)}.`;
    if (gap.form === 'stray')
      return `De bestanden van ${who} hebben ${say.counted(gap.rows ?? 0, 'oproep', 'oproepen')} (van de ${say.number(gap.of ?? 0)}) op meer dan een maand van hun andere dagen, de eerste op ${say.day(gap.subject)}.`;
    return `In het bestand van ${who} staat op ${days} geen enkele oproep, voor het eerst op ${say.day(gap.subject)}.`;
  },
  weight: ({ form, rows }, say) =>
    form === 'empty'
      ? 'Deze uitkomst zegt niets over de oproepen van deze periode.'
      : form === 'far' || form === 'stray'
        ? 'Is een andere dag bedoeld, dan zijn ze verkeerd of helemaal niet beoordeeld.'
        : `Oproepen die er niet zijn, zijn niet te tellen. Het gaat om ${say.counted(rows ?? 0, 'werkdag', 'werkdagen')}.`,
  todo: (gap, say) => {
    if (gap.form === 'empty')
      return 'Kijk of de periode klopt en of de belbestanden van deze periode er zijn. Is er echt niet gebeld? Accepteer dit dan, met de reden.';
    if (gap.form === 'stray')
      return `Bekijk deze oproepen in het bestand: misschien is het jaar of de maand veranderd. Vraag ${say.vendors(gap)} op welke dag zij echt waren.`;
    if (gap.form === 'far')
      return 'Bekijk deze oproepen in het bestand: een test, een jaar van twee cijfers, of dag en maand verwisseld. Zeg hoe de dagen zijn geschreven, of vraag het bestand opnieuw. Loopt het bestand echt zo lang door na de peildatum, dan is er niets te doen.';
    return `Vraag ${say.vendors(gap)} om de oproepen van die dagen, of om een bevestiging dat er niet is gebeld.`;
  },
};
