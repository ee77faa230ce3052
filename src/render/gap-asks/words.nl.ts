import type { GapAskWords } from './words.ts';

export const words: GapAskWords = {
  asks: {
    column: 'Vul deze gegevens aan en lever het bestand opnieuw, of laat weten waarom zij ontbreken.',
    log: 'Lever de oproepen van deze dagen, of bevestig dat er toen niet is gebeld.',
    value: 'Laat weten wat dit betekent.',
    source: 'Kijk de afgewezen rijen na en lever ze verbeterd.',
    direction: 'Laat weten wie wie belde, en lever dat voortaan mee.',
    doubt: 'Laat weten hoe deze waarden moeten worden gelezen.',
  },
  ofClient: (client) => `${client} zoekt dit uit.`,
};
