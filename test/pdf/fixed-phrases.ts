import type { Language } from '../../src/model/configuration.ts';

/** What reports always say with a number in it, whatever the figures: laws, terms, units, the test that was used. */
export const PHRASES: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    /[Pp]er 10\.000/g,
    /95%, Wilson/g,
    /Onder 5% noemen/g,
    /SHA-256/g,
    /\b(?:na|[Bb]innen|[Mm]eer dan|later dan) (?:24 uur|28 dagen)/g,
    /\b(?:[Mm]et|[Bb]ij|[Nn]a|op|in|aan|van|telt|elk|maar|(?:ten )?minste|meer dan) één (?:maatregel|callcenter|bezwaar|oproep|dag|object|persoon|telefoonnummer|keer|lezing|juiste lezing|vastgestelde|regel (?=staan)|bestand|nummer (?=in de cel))/g,
    /\bvijf jaar\b|te vaak in 30 dagen|Er is één callcenter, dus/g,
    /\b(?:door twee of meer|Overlappen twee balken|twee keer (?:voor|\+)|(?:welke?|een) van de twee|jaartal van twee|dan tien minuten)\b/g,
    /(?<!\d )24 uur(?= 28 dagen$)|28 dagen$/g,
    /^[123]\. (?=\p{Lu})/gu,
    /\(CBb, 14 juli 2015, ECLI:NL:CBB:2015:198\)/g,
    /1 juli 20(?:21|26)|30 juni 2021/g,
    /4 mei, 5 december en 24 december|18\.30 uur|20\.00 uur/g,
    /\((?:Awb|Algemene wet bestuursrecht) artikel 5:45\)/g,
    /\(artikel 15 AVG\)|\(artikel 11\.1 onder f\)|\(Telecommunicatiewet artikel 11\.7\)/g,
  ],
  en: [
    /[Pp]er 10,000/g,
    /95%, Wilson/g,
    /Below 5%/g,
    /SHA-256/g,
    /\b(?:after|[Ww]ithin|[Mm]ore than|later than) (?:24 hours|28 days)/g,
    /\b(?:one (?:measure|objection|person|telephone number|object|proven|file|reading)|tells one call centre|One call can|(?:more than|least) one|on one day)\b/g,
    /the least sure one counts/g,
    /\bfive years\b|too often in 30 days|There is one call centre, so/g,
    /\b(?:two or more|two bars|of the two (?:cannot|numbers)|year of two|than ten minutes)\b/g,
    /(?<!\d )24 hours(?= 28 days$)|28 days$/g,
    /^[123]\. (?=\p{Lu})/gu,
    /\(CBb, 14 July 2015\)|\(Awb 5:45\)/g,
    /1 July 20(?:21|26)|30 June 2021/g,
    /4 May, 5 December and 24 December|18:30|20:00/g,
    /\(article 15 GDPR\)|article 5:45|\(Telecommunications Act, article 11\.7\)/g,
  ],
};
