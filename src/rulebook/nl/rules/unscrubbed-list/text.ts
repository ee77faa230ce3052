import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { registerFine } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Bellijst niet op tijd vergeleken',
    sentence: 'De bellijst was niet, of meer dan vier weken geleden, vergeleken met het Bel-me-niet Register.',
    meaning: [
      'Tot en met 30 juni 2021 moest een bellijst vóór het bellen met het Bel-me-niet Register zijn vergeleken.',
      'Zo’n vergelijking was vier weken bruikbaar.',
      'Voor eigen klanten, voor donateurs en voor gesprekken waar de consument om vroeg, was dit niet nodig.',
      'Onze lezing: een oude lijst is ook een overtreding als het nummer niet in het register stond.',
    ].join(' '),
    proof: [
      'Er moet een vergelijking zijn voor dit callcenter en deze campagne, die op de dag van het gesprek hoogstens 28 dagen oud was.',
      'Zij telt alleen op de dagen waarop zij in gebruik was, en niet als de lijst niet helemaal is vergeleken.',
      'Ontbreekt die, terwijl andere vergelijkingen van dit callcenter wel bekend zijn? Dan staat de overtreding vast.',
      'Is van dit callcenter geen enkele vergelijking bekend? Dan is de uitkomst ‘mogelijk’.',
      'Onze lezing: ook voor deze regel moet er een gesprek zijn geweest.',
    ].join(' '),
    remedy:
      'Vergelijk elke bellijst vlak vóór het bellen met de nieuwste blokkeerlijst, en bewaar van elke vergelijking de datum.',
    sanction: [
      registerFine.nl,
      'De rechtbank verlaagde een boete voor onder meer een oude download, van € 135.000 naar € 52.500 (gelezen: ECLI:NL:RBROT:2012:9079, ECLI:NL:RBROT:2013:10872).',
    ].join(' '),
  },
  en: {
    title: 'Calling list not compared in time',
    sentence:
      'The calling list was not compared with the do-not-call register, or this was done more than four weeks before.',
    meaning: [
      'Until 30 June 2021 a calling list had to be compared with the do-not-call register before calling.',
      'Such a comparison could be used for four weeks.',
      'For own customers, donors and calls that the consumer had asked for, this was not needed.',
      'Our reading: an old list is a violation even if the number was not in the register.',
    ].join(' '),
    proof: [
      'There must be a comparison for this call centre and this campaign that was at most 28 days old on the day of the call.',
      'It counts only on the days on which it was in use, and not if the list was not compared completely.',
      'Is it missing while other comparisons for this call centre are known? Then the violation is proven.',
      'Is not a single comparison known for this call centre? Then the outcome is ‘possible’.',
      'Our reading: for this rule, too, there must have been a conversation.',
    ].join(' '),
    remedy:
      'Compare every calling list with the newest block list just before calling, and keep the date of every comparison.',
    sanction: [
      registerFine.en,
      'The court cut a fine of EUR 135,000, for an old download among other things, to EUR 52,500 (read: ECLI:NL:RBROT:2012:9079, ECLI:NL:RBROT:2013:10872).',
    ].join(' '),
  },
};
