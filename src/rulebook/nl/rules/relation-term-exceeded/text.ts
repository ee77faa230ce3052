import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { codeRecommendation } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Klantrelatie te lang geleden',
    sentence:
      'Deze persoon was al langer dan drie jaar geen klant of donateur meer, en daarna mag het bedrijf niet meer bellen op grond van die oude relatie.',
    meaning: [
      'Een oud-klant of oud-donateur mag tot drie jaar na het einde van de relatie worden gebeld.',
      'Het einde is de laatste dag van het contract of de steun, of de dag van de laatste aankoop.',
      'Een andere termijn mag alleen als het bedrijf de redenen heeft opgeschreven en die te controleren zijn.',
      'Deze regel staat in de Code Telemarketing. Een wet met deze termijn is niet gevonden.',
      'Onze lezing: voor wie sinds 1 juli 2026 nog vanwege een klantrelatie mag bellen, is dit niet veranderd.',
    ].join(' '),
    proof: [
      'De gegevens laten zien op welke dag de klantrelatie eindigde.',
      'Het gesprek was later dan de laatste dag van de ingestelde termijn. Standaard is dat 36 maanden.',
      'Er was geen andere geldige reden voor het gesprek, zoals toestemming of een lopend contract.',
    ].join(' '),
    remedy: 'Haal oud-klanten en oud-donateurs automatisch uit alle bellijsten op de dag dat hun termijn voorbij is.',
    sanction: [
      codeRecommendation.nl,
      'Onze lezing: toezichthouder ACM kan vinden dat hier ook een wettelijke reden ontbreekt.',
    ].join(' '),
  },
  en: {
    title: 'Customer relation too old',
    sentence:
      'This person had not been a customer or donor for more than three years, and after that the company may no longer call on the ground of that old relation.',
    meaning: [
      'A former customer or donor may be called until three years after the end of the relation.',
      'The end is the last day of the contract or the support, or the day of the last purchase.',
      'Another term is allowed only if the company has written down its reasons and these can be checked.',
      'This rule is in the Code Telemarketing. A law with this term was not found.',
      'Our reading: for those who may still call on a customer relation since 1 July 2026, this has not changed.',
    ].join(' '),
    proof: [
      'The records show on which day the customer relation ended.',
      'The call was later than the last day of the term that is set. By default that is 36 months.',
      'There was no other valid reason for the call, such as consent or a running contract.',
    ].join(' '),
    remedy: 'Take former customers and donors off all calling lists automatically on the day their term ends.',
    sanction: [
      codeRecommendation.en,
      'Our reading: the regulator ACM may find that a legal reason is missing here as well.',
    ].join(' '),
  },
};
