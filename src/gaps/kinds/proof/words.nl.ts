import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ form, subject, rows, of }, say) => {
    const named = `${say.number(rows ?? 0)} van de ${say.counted(of ?? 0, 'rij', 'rijen')} met bewijzen`;
    if (form === 'file-missing') return `Bij ${named} is het bestand met het bewijs er niet, of het is niet te lezen.`;
    if (form === 'file-differs')
      return `Bij ${named} is het bestand een ander dan op de lijst staat: de SHA-256 klopt niet.`;
    if (form === 'unknown-consent') return `Bij ${named} hoort een toestemming die er niet is.`;
    return `Dezelfde verwijzing staat bij ${say.counted(rows ?? 0, 'toestemming', 'toestemmingen')} van verschillende mensen: ‘${subject}’. Daaruit blijkt niet wie van hen toestemming gaf.`;
  },
  weight: ({ form, calls }, say) =>
    form === 'shared' && calls !== null
      ? `${say.counted(calls, 'oproep steunt', 'oproepen steunen')} op een toestemming met deze verwijzing.`
      : undefined,
  todo: ({ form }, say) => {
    if (form === 'file-missing')
      return `Zet de bestanden in de werkmap, op de plaats die in de kolom ${say.column('file')} staat.`;
    if (form === 'file-differs')
      return 'Zoek uit of het bewijs is veranderd of verwisseld. Zet het juiste bestand terug, of verbeter de lijst als die niet klopt.';
    if (form === 'unknown-consent')
      return `Controleer de kolom ${say.column('consent_id')}, en of alle toestemmingen zijn geleverd.`;
    return 'Verwijs bij elke toestemming naar een eigen bewijs, of lever de bewijzen zelf.';
  },
};
