import type { GapWords } from '../../../model/gaps.ts';

const WHAT: Readonly<Record<string, string>> = {
  'answer-contradicts-result': 'is de oproep volgens de ene kolom wel beantwoord, en volgens de andere niet',
  'at-night': 'is gebeld vóór zeven uur ’s ochtends',
  'called-itself': 'belde een nummer zichzelf',
  'called-number-calls':
    'is een nummer gebeld van waaruit volgens het bestand ook gebeld is: de twee nummers zijn misschien verwisseld',
  'clock-in-doubt': 'klopt de klok misschien niet: veel oproepen van het bestand zijn van heel vroeg op de dag',
  'day-order-in-doubt': 'zijn dag en maand misschien verwisseld, zoals andere rijen van de kolom laten zien',
  'delimiter-in-cell': 'staat het scheidingsteken binnen een cel: het zijn misschien twee cellen',
  'direction-elsewhere': 'zegt een kolom die niet gelezen wordt dat de oproep binnenkwam',
  formula: 'begint een tekst als een formule van een spreadsheet; zij blijft tekst en wordt nooit uitgevoerd',
  'garbled-characters': 'zijn letters met accenten verminkt voordat het bestand hier kwam',
  'hour-exists-twice': 'ligt de tijd in het uur dat door de wintertijd twee keer voorkomt: het kan een uur later zijn',
  'inbound-from-own-number':
    'kwam de oproep volgens het bestand binnen, maar belde een nummer van het bedrijf zelf; daarom telt de richting van deze oproep als niet bekend',
  'line-break': 'staat een regeleinde in een tekst; de rij is toch als één rij gelezen',
  'objection-in-most-calls':
    'maakte de consument bezwaar, zoals in de meeste gesprekken van het bestand: misschien zegt de kolom dat afmelden is aangeboden',
  'one-number-called': 'is hetzelfde nummer gebeld als in de meeste rijen: misschien is het het nummer dat belde',
  'other-day-order': 'zijn dag en maand misschien verwisseld, zoals zeker is in enkele andere rijen van de kolom',
  'other-notation':
    'is een tijd anders geschreven dan in de rest van de kolom, of met een ander verschil met UTC: misschien is zij achteraf veranderd',
  'part-unread': 'was de waarde niet te lezen, en is zij niet gebruikt',
  'rings-long':
    'duurde een oproep die niemand opnam drie minuten of langer: misschien is er gesproken en telt dat als overgaan',
  'rounded-digits': 'is een kenmerk door een spreadsheet afgerond: twee kenmerken zijn misschien hetzelfde geworden',
  'talk-contradicts-result':
    'past de gespreksduur niet bij het resultaat: een gesprek van niets, een verkoop binnen tien seconden, of meer dan een minuut op een voicemail',
  'talk-longer-than-call':
    'duurt het gesprek langer dan de oproep: misschien telt het overgaan mee, of is de eenheid anders',
  'talk-of-hours': 'duurt het gesprek erg lang: misschien is de eenheid anders',
  'too-narrow': 'staan hekjes van een te smalle kolom in plaats van een tekst, die weg is',
  'two-digit-year': 'heeft het jaar twee cijfers: tot en met 60 is het gelezen als 20.., daarboven als 19..',
  'year-order-in-doubt': 'zijn dag en jaar misschien verwisseld',
  'zeros-differ':
    'verschilt een kenmerk alleen in nullen vooraan van een ander: er zijn misschien nullen weggevallen, en twee kenmerken zijn misschien hetzelfde',
};

const ADVICE: Readonly<Record<string, string>> = {
  'answer-contradicts-result': 'Vraag welke kolom klopt, en herstel de indeling of het bestand.',
  'at-night':
    'Zoek uit in welke tijdzone het bestand zijn tijden schrijft. Is er echt toen gebeld, dan is er niets te doen.',
  'called-itself': 'Herstel de indeling: het nummer waarmee is gebeld en het gebelde nummer staan in twee kolommen.',
  'called-number-calls':
    'Bekijk de eerste van deze rijen in het bestand, en vraag een bestand waarin elk nummer in zijn eigen kolom staat.',
  'clock-in-doubt': 'Zoek uit in welke tijdzone het bestand zijn tijden schrijft, en of het ergens AM of PM zegt.',
  'day-order-in-doubt':
    'Vraag een bestand met dagen in één volgorde, het liefst als 2026-06-30, of zeg welke volgorde klopt.',
  'delimiter-in-cell':
    'Bekijk deze rijen in het bestand; staat er een aanhalingsteken verkeerd, vraag het bestand dan opnieuw.',
  'direction-elsewhere': 'Wijs die kolom aan als richting, of zeg welke richting alle oproepen hebben.',
  formula: 'Niets, als de tekst zo bedoeld is. Vraag anders het bestand zoals het systeem het schreef.',
  'garbled-characters': 'Vraag het bestand in UTF-8, zoals het systeem het schreef.',
  'hour-exists-twice': 'Vraag tijden met hun verschil met UTC, zoals +02:00.',
  'inbound-from-own-number': 'Vraag wie wie belde, en vraag het bestand opnieuw met de juiste richting.',
  'line-break': 'Bekijk deze rijen in het bestand: een tekst bestaat misschien uit twee rijen die één werden.',
  'objection-in-most-calls':
    'Vraag wat een ja in de kolom betekent. Betekent het dat afmelden is aangeboden? Wijs de kolom dan aan als ‘recht van verzet aangeboden’.',
  'one-number-called': 'Herstel de indeling: het gebelde nummer is dat van de consument.',
  'other-day-order': 'Bekijk de rijen die zijn afgewezen, en die eromheen in het bestand.',
  'other-notation': 'Bekijk deze rijen in het bestand, en vraag het bestand zoals het systeem het schreef.',
  'part-unread': 'Kijk in de lijst van niet gebruikte waarden hoe ze geschreven zijn, en zeg hoe zij te lezen zijn.',
  'rings-long': 'Vraag of het einde ook nawerk bevat, of dat deze oproepen toch zijn opgenomen.',
  'rounded-digits': 'Vraag het bestand zoals het systeem het schreef, niet zoals een spreadsheet het bewaarde.',
  'talk-contradicts-result': 'Vraag wat er in deze oproepen gebeurde, en het bestand zoals het systeem het schreef.',
  'talk-longer-than-call':
    'Vraag wat de kolom telt: de gespreksduur is alleen de gesproken tijd. Telt zij geen seconden, zeg dan wat wel.',
  'talk-of-hours': 'Vraag in welke eenheid de kolom is, en geef die op.',
  'too-narrow': 'Vraag het bestand zoals het systeem het schreef, niet zoals een spreadsheet het toonde.',
  'two-digit-year': 'Vraag jaren van vier cijfers.',
  'year-order-in-doubt': 'Vraag jaren van vier cijfers, of zeg welke volgorde klopt.',
  'zeros-differ': 'Vraag het bestand zoals het systeem het schreef, niet zoals een spreadsheet het bewaarde.',
};

const COLUMN_TOLD: ReadonlySet<string> = new Set([
  'formula',
  'garbled-characters',
  'hour-exists-twice',
  'line-break',
  'part-unread',
  'rounded-digits',
  'too-narrow',
  'two-digit-year',
  'zeros-differ',
]);

export const words: GapWords = {
  what: ({ form, rows, subject, column }, say) =>
    `In ${say.counted(rows ?? 0, 'rij', 'rijen')} van ‘${subject}’${COLUMN_TOLD.has(form) ? ` (${say.column(column)})` : ''} ${WHAT[form] ?? form}.`,
  todo: ({ form }) => ADVICE[form] ?? 'Bekijk deze rijen in het bestand.',
};
