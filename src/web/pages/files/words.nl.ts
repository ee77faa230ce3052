import type { FilesWords } from './words.ts';

export const LABELS = {
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
  own: 'de organisatie zelf',
  questions: 'Vraag aan de afzender',
  sending: 'Wordt toegevoegd',
  sent: 'Toegevoegd',
  notSent: 'Niet toegevoegd',
  next: 'Naar de controle',
};

export const words: FilesWords = {
  labels: LABELS,
  states: { waiting: 'wacht', working: 'wordt bekeken', needsYou: 'wacht op u', ready: 'klaar', failed: 'kan niet' },
  working: (percent) => `Wordt bekeken${percent === '' ? '' : `: ${percent}`}`,
  bytes: (size) => size,
  rows: (rows, text) => `${text} ${rows === 1 ? 'rij' : 'rijen'}`,
  span: (days, column) => `${days} (kolom ${column})`,
  columns: (columns) => `${columns} ${columns === 1 ? 'kolom' : 'kolommen'}`,
  seems: (feed) => `Lijkt op: ${feed}`,
  format: (title) => `Belbestand van ${title}`,
  unknown: 'Niet herkend. Zeg wat het is.',
  asBefore: (path) => `Zelfde vorm als ${path}`,
  problems: (rejected, emptied) =>
    [
      ...(rejected === 0 ? [] : [`${rejected} ${rejected === 1 ? 'rij kan' : 'rijen kunnen'} niet worden gebruikt`]),
      ...(emptied === 0 ? [] : [`${emptied} ${emptied === 1 ? 'waarde is' : 'waarden zijn'} niet te lezen`]),
    ].join('; '),
  alsoHolds: (part) => `Nog niet gebruikt: ${part}`,
  together: (others) => `Samen ingesteld met ${others} ${others === 1 ? 'ander bestand' : 'andere bestanden'}`,
  wait: (files) => (files === 1 ? '1 bestand wacht op u' : `${files} bestanden wachten op u`),
};
