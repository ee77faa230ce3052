import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Reacties van callcenters',
    lead: 'Lees de werkmap in die een callcenter terugstuurt. U ziet eerst wat er zou worden vastgelegd; pas als u dat bevestigt, gebeurt het. Een reactie verandert geen oordeel.',
    noResults: 'Er zijn nog geen resultaten waarop een callcenter kan reageren.',
    toRun: 'Naar Uitvoeren',
    file: 'Werkmap die terugkwam',
    drop: 'Sleep de werkmap (findings.xlsx) of een csv hierheen.',
    choose: 'Bestand kiezen',
    sending: 'Wordt verstuurd',
    sent: 'Binnen',
    notSent: 'Niet gelukt',
    looked: 'Bekeken',
    period: 'Periode',
    vendor: 'Callcenter',
    asTheFileSays: 'zoals in het bestand staat',
    received: 'Ontvangen op',
    receivedHint: 'Deze dag bepaalt of de reactie op tijd is.',
    look: 'Opnieuw bekijken',
    would: 'Wat er wordt vastgelegd',
    reply: 'Reactie',
    findings: 'Bevindingen',
    known: 'al bekend',
    unanswered: 'niet beantwoord',
    unclear: 'Niet duidelijk: niet akkoord en niet betwist. De tekst wordt bewaard.',
    unread: 'Niet gelezen',
    row: 'Rij',
    call: 'Oproep',
    rule: 'Bevinding',
    said: 'Antwoord',
    why: 'Waarom',
    noAnswer: '(geen antwoord)',
    more: 'Rijen die hier niet staan:',
    nothingNew: 'Er is niets nieuws: er is niets vastgelegd.',
    isOther:
      'Intussen is er iets anders vastgelegd. Er is nog niets geschreven: bekijk opnieuw wat dit bestand zou doen.',
    by: 'Uw naam',
    byHint: 'Staat bij elke reactie als wie haar inlas. Niemand controleert hem.',
    cancel: 'Niet doen',
    toDecide: 'Naar de besluiten',
    noDay: 'Kies de dag waarop de reactie is ontvangen. Er is niets vastgelegd.',
    noName: 'Vul uw naam in. Er is niets vastgelegd.',
    otherPreview: 'Dit overzicht is niet meer het laatste. Er is niets vastgelegd: bekijk het opnieuw.',
  },
  title: (vendor: string, period: string, received: string): string =>
    `${vendor} over ${period}, ontvangen op ${received}`,
  /** Rows whose call lacked its zeros. */
  restored: (count: number, shown: string): string =>
    `Bij ${count === 1 ? '1 rij' : `${shown} rijen`} haalde een spreadsheet de nullen van het kenmerk van de oproep af. Bij elke rij past maar één bevinding, en daarvoor telt de reactie.`,
  late: (count: number, shown: string): string =>
    `${count === 1 ? '1 reactie is' : `${shown} reacties zijn`} te laat: de termijn van de bevinding was voorbij. Een late reactie wordt bewaard en getoond, en telt pas mee als u over de bevinding besluit.`,
  /** @param places the rows that count, or the first of many */
  contradicting: (count: number, shown: string, places: readonly string[]): string =>
    `${count === 1 ? '1 bevinding is' : `${shown} bevindingen zijn`} meer dan één keer beantwoord, en niet hetzelfde. De laatste rij telt: ${places.join('; ')}${count > places.length ? ' …' : '.'}`,
  place: (call: string, rule: string, row: string): string => `${call}, ${rule}, rij ${row}`,
  unread: {
    'no-such-rule': 'noemt geen regel',
    'other-vendor': 'noemt een ander callcenter',
    'no-such-finding': 'is geen bevinding (meer) van dit callcenter en deze periode',
    'no-call': 'noemt geen oproep',
    'broken-row': 'is niet in cellen te verdelen: zet een cel waarin het scheidingsteken staat tussen aanhalingstekens',
  },
  /** On the button. */
  write: (count: number, shown: string): string =>
    count === 1 ? '1 reactie vastleggen' : `${shown} reacties vastleggen`,
  written: (first: number, last: number): string =>
    first === last
      ? `Vastgelegd als regel ${first} van het besluitenregister.`
      : `Vastgelegd als regel ${first} tot en met ${last} van het besluitenregister.`,
};

export type RepliesWords = WordsLike<typeof words>;
