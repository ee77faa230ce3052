import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Een bellijst vooraf beoordelen',
    lead: 'Voordat een lijst wordt gebeld, beoordeelt Belaudit elk nummer met de regels waarmee de oproepen achteraf worden gecontroleerd: mag het worden gebeld, tot wanneer, of waarom niet. Belaudit kijkt naar wat het laatst is geladen. Daarin verandert niets.',
    latest: 'De laatste lijst',
    mayCall: 'mogen worden gebeld',
    mustNotCall: 'mogen niet worden gebeld',
    cannotBeShown: 'eerst nakijken',
    notRead: 'rijen die geen nummer zijn om te bellen',
    reasons: 'Waarom niet',
    reason: 'Reden',
    answer: 'Antwoord',
    numbers: 'Nummers',
    bases: 'Waarop de nummers rusten die mogen worden gebeld',
    basis: 'Grondslag',
    ends: 'Tot wanneer',
    unread: 'Rijen die geen nummer zijn om te bellen',
    list: 'De lijst',
    listName: 'lijst',
    vendor: 'Wie gaat bellen?',
    campaign: 'Voor welke campagne?',
    at: 'Wanneer wordt er gebeld?',
    atHint:
      'Op de klok van uw bedrijf. Toont de klok een tijd twee keer, zoals aan het einde van de zomertijd, kies dan een andere.',
    column: 'Kop van de kolom met de nummers',
    columnHint: 'Alleen nodig als Belaudit vraagt welke kolom het is.',
    withUnshown: 'Zet ook nummers die eerst moeten worden nagekeken op de lijst om te bellen',
    drop: 'Sleep het bestand hierheen.',
    choose: 'Kies een bestand',
    sending: 'Wordt verstuurd',
    sent: 'Ontvangen',
    notSent: 'Niet ontvangen',
    paste: 'Of plak de lijst',
    pasteHint:
      'Eén nummer per regel, of een tabel uit Excel met een kop. De lijst wordt niet bewaard; wat ervan komt wel.',
    screen: 'Beoordeel de lijst',
    screenings: 'Lijsten die zijn beoordeeld',
    incomplete: 'Kies wie er belt, voor welke campagne en wanneer, en geef een lijst.',
    nobody: 'Daarvoor zijn een callcenter en een campagne nodig.',
    toOrganisation: 'Toevoegen bij Organisatie',
  },
  title: (list: string, vendor: string, campaign: string, at: string): string =>
    `${list}: oproepen door ${vendor} voor ${campaign}, ${at}`,
  fromColumn: (heading: string): string => `De nummers zijn die van de kolom “${heading}”.`,
  /** Formatted numbers. */
  toCall: (numbers: string): string => `De lijst om te bellen, allowed.csv, heeft ${numbers} nummers.`,
  forOneCall: (numbers: string): string =>
    `${numbers} nummers horen bij mensen die één keer vroegen om te worden gebeld, en die hier met meer dan één nummer staan: na een gesprek op het ene nummer mag het andere niet meer worden gebeld. In de kolom rows_for_one_call staat welke rijen dat zijn.`,
  unshownToo: (numbers: string): string =>
    `${numbers} daarvan moeten eerst worden nagekeken; u vroeg om ze toch op de lijst te zetten.`,
  end: (numbers: string, end: string, day: string): string => `${numbers}: ${end}, voor het eerst na ${day}`,
  notRead: (rows: string, reason: string): string => `${rows}: ${reason}`,
  repeated: (rows: string): string => `${rows}: staat ook in een eerdere rij`,
  saidInCall: (rules: string): string => `Wat in een gesprek wordt gezegd, is niet beoordeeld: ${rules}.`,
};

export type ScreenWords = WordsLike<typeof words>;
