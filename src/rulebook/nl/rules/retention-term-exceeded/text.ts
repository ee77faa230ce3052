import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { privacySupervision } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Eigen bewaartermijn voorbij',
    sentence:
      'Deze persoon was al langer geen klant of donateur meer dan de termijn die het bedrijf zelf heeft bekendgemaakt.',
    meaning: [
      'Een bedrijf legt vooraf vast hoe lang het gegevens van oud-klanten gebruikt.',
      'Het zet die termijn in zijn privacyverklaring (volgens ICTRecht, 27 november 2017; bron zelf niet gelezen).',
      'Onze lezing: na die eigen termijn mag het deze gegevens niet meer gebruiken om te bellen, ook als die korter is dan drie jaar.',
      'Onze lezing: wie zelf een termijn bekendmaakt, moet zich daaraan houden. De AVG noemt geen vaste termijn (gelezen: AVG artikel 5).',
    ].join(' '),
    proof: [
      'De gegevens laten zien op welke dag de klantrelatie eindigde.',
      'De termijn die het bedrijf toen bekend had gemaakt, was voorbij.',
      'Er was geen andere geldige reden voor het gesprek.',
      'Is ook de termijn van drie jaar voorbij? Dan geldt sinds 1 juni 2020 alleen de regel over die termijn.',
    ].join(' '),
    remedy: 'Haal oud-klanten en oud-donateurs uit alle bellijsten op de dag dat de bekendgemaakte termijn voorbij is.',
    sanction: privacySupervision.nl,
  },
  en: {
    title: 'Own retention term exceeded',
    sentence:
      'This person had not been a customer or donor for longer than the term that the company itself has published.',
    meaning: [
      'A company decides beforehand how long it uses data of former customers.',
      'It states that term in its privacy statement (according to ICTRecht, 27 November 2017; the source itself was not read).',
      'Our reading: after its own term it may no longer use these data to call, even if that is sooner than three years.',
      'Our reading: whoever publishes a term has to keep to it. The GDPR names no fixed term (read: GDPR, article 5).',
    ].join(' '),
    proof: [
      'The records show on which day the customer relation ended.',
      'The term that the company had published at that time was over.',
      'There was no other valid reason for the call.',
      'Is the term of three years over too? Then, since 1 June 2020, only the rule on that term applies.',
    ].join(' '),
    remedy: 'Take former customers and donors off all calling lists on the day the published term ends.',
    sanction: privacySupervision.en,
  },
};
