import type { HeadingWords } from './feed.ts';

/** Headings about a telephone that are not its number. */
export const NO_NUMBER: RegExp = /type|soort|kosten|naam|name|model/u;

export const NUMBER: HeadingWords = {
  whole: [
    'telefoon',
    'telefoonnummer',
    'telefoonnr',
    'telnr',
    'tel',
    'telnummer',
    'mobiel',
    'mobielnummer',
    'mobile',
    'phone',
    'phonenumber',
    'msisdn',
    'nummer',
    'number',
    ...['vast', 'vastnummer', 'vasttelefoon', 'telefoonvast', 'telefoonmobiel', 'telefoonprive', 'telefoonthuis'],
    ...['gsm', 'gsmnummer', 'landline', 'cellphone', 'telefoon1', 'telefoon2', 'phone1', 'phone2'],
  ],
  part: ['telefoon', 'telnr', 'mobiel', 'phone'],
  without: NO_NUMBER,
};
/** Headings about a contract rather than a call. */
export const OF_A_CONTRACT: RegExp = /contract|abonnement|lidmaatschap|overeenkomst|klant|lever/u;
export const PERSON: HeadingWords = {
  whole: [
    'personid',
    'persoonid',
    'persoonsid',
    'klantnummer',
    'klantnr',
    'klantid',
    'customerid',
    'customernumber',
    'relatienummer',
    'relatienr',
    'debiteurnummer',
    'debiteurnr',
    ...['klantcode', 'customerno', 'customernr', 'clientnummer', 'clientid', 'clientnumber', 'lidnummer'],
    ...['donateurnummer', 'relatiecode', 'relatieid'],
  ],
  part: ['klantnummer', 'klantnr', 'klantid', 'customerid', 'relatienummer', 'relatienr', 'debiteur'],
};
export const ENTITY: HeadingWords = {
  whole: [
    ...['entity', 'entiteit', 'rechtspersoon', 'bedrijf', 'organisatie', 'company', 'label', 'maatschappij'],
    ...['merk', 'merknaam', 'brand', 'brandname'],
  ],
};
export const KIND: HeadingWords = { whole: ['kind', 'soort', 'type'] };
/** A number of the other party, whoever called: of the called one in outgoing calls, of the caller in incoming ones. */
export const OTHER_PARTY: RegExp =
  /remote|tegenpartij|otherparty|anderepartij|extern(?:al|e)?(?:nummer|number|party|partij)/u;
export const CAMPAIGN: HeadingWords = {
  whole: [
    'campaign',
    'campaignid',
    'camp',
    'campaignname',
    'campagne',
    'campagnenaam',
    'campagnecode',
    'project',
    'projectcode',
    'projectnaam',
    'opdracht',
    'opdrachtcode',
    ...['actie', 'actiecode', 'actienaam'],
  ],
  part: ['campagne', 'campaign'],
};
export const VENDOR: HeadingWords = {
  whole: ['vendor', 'callcenter', 'callcentre', 'belbureau', 'leverancier', 'partner'],
};

/** Headings that say whether a number was shown: a yes means that it was not withheld. */
export const SHOWN_NUMBERS: readonly string[] = ['nummerweergave', 'nummergetoond', 'nummerzichtbaar', 'calleridshown'];

/** Headings of the day on which somebody was put on a list, which may be the list of people who want no calls or another one. */
export const AMBIGUOUS_DAYS: readonly string[] = ['aangemeldop', 'aanmelddatum', 'datumaanmelding', 'toegevoegdop'];

/** Headings of a duration that may or may not include ringing: the file does not say. */
export const DOUBTFUL_DURATIONS: readonly string[] = [
  'duration',
  'duur',
  'callduration',
  'calllength',
  'belduur',
  'seconden',
  'seconds',
  'sec',
  'length',
  'lengthinsec',
  'lengte',
  'totaleduur',
  'totalduration',
  'duurseconden',
  'durationseconds',
  ...[
    'duursec',
    'duurs',
    'duurinsec',
    'duurinseconden',
    'durationsec',
    'durations',
    'durationinseconds',
    'durationinsec',
  ],
];

/** Headings of columns that identify a person or their address: their contents are never shown. */
export const PERSONAL_HEADING: RegExp =
  /naam|name|adres|address|straat|street|huisnummer|postcode|zip|woonplaats|plaats|city|geboorte|birth|bsn|iban|rekening|mail|contact|agent|medewerker|user|gebruiker|operator|adviseur|employee|beller|opmerking|notitie|remark|comment|note/u;

/** A heading in the form in which the feeds' words are written. */
export function plainHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
