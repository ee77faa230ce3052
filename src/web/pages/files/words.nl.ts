import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Bestanden',
    lead: 'Voeg hier de bestanden toe die u kreeg: belbestanden van callcenters, en uw eigen bestanden met klanten, toestemmingen en bezwaren. Ze komen in de map van de werkruimte en gaan nergens anders heen.',
    drop: 'Sleep bestanden of mappen hierheen',
    choose: 'Bestanden kiezen',
    chooseFolder: 'Map kiezen',
    none: 'Er zijn nog geen bestanden.',
    look: 'Bekijken en aanpassen',
    accept: 'Klopt, gebruik dit bestand',
    again: 'Lezen zoals de vorige keer',
    remove: 'Niet meer gebruiken',
    waiting: 'wacht',
    failed: 'kan niet worden gelezen',
    as: 'Gelezen als',
    of: 'Van',
    sending: 'Wordt toegevoegd',
    sent: 'Toegevoegd',
    notSent: 'Niet toegevoegd',
    next: 'Naar de vragen',
  },
  states: { waiting: 'wacht', working: 'wordt bekeken', needsYou: 'wacht op u', ready: 'klaar', failed: 'kan niet' },
  working: (percent: string): string => `Wordt bekeken${percent === '' ? '' : `: ${percent}`}`,
  bytes: (size: string): string => size,
  rows: (rows: number, text: string): string => `${text} ${rows === 1 ? 'rij' : 'rijen'}`,
  /** @param days of the first column with moments, such as `juni 2026` */
  span: (days: string, column: string): string => `${days} (kolom ${column})`,
  columns: (columns: number): string => `${columns} ${columns === 1 ? 'kolom' : 'kolommen'}`,
  seems: (feed: string): string => `Lijkt op: ${feed}`,
  format: (title: string): string => `Belbestand van ${title}`,
  unknown: 'Niet herkend. Zeg wat het is.',
  asBefore: (path: string): string => `Zelfde vorm als ${path}`,
  problems: (rejected: number, emptied: number): string =>
    [
      ...(rejected === 0 ? [] : [`${rejected} ${rejected === 1 ? 'rij kan' : 'rijen kunnen'} niet worden gebruikt`]),
      ...(emptied === 0 ? [] : [`${emptied} ${emptied === 1 ? 'waarde is' : 'waarden zijn'} niet te lezen`]),
    ].join('; '),
  /** A kind of data, with its sheet, that the file also holds and that is not used. */
  alsoHolds: (part: string): string => `Nog niet gebruikt: ${part}`,
  /** The same entry reads other files. */
  together: (others: number): string =>
    `Samen ingesteld met ${others} ${others === 1 ? 'ander bestand' : 'andere bestanden'}`,
  wait: (files: number): string => (files === 1 ? '1 bestand wacht op u' : `${files} bestanden wachten op u`),
};

export type FilesWords = WordsLike<typeof words>;
