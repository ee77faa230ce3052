import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { consumerFine } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Bedrijf en doel niet genoemd',
    sentence:
      'De beller heeft aan het begin van het gesprek niet gezegd voor welk bedrijf hij belde en waarom hij belde.',
    meaning: [
      'De beller moet aan het begin zeggen wie hij is, voor welk bedrijf hij belt en dat hij iets wil verkopen.',
      'Dit geldt voor gesprekken met consumenten, maar niet voor loterijen. Voor financiële diensten gelden eigen regels.',
      'Wij lazen de wettekst van 2015. De tekst van 2026 is niet ingezien. Ga die na voordat u zich op deze regel beroept.',
    ].join(' '),
    proof: [
      'In het belbestand staat dat de beller dit niet heeft gezegd.',
      'De regel geldt niet als bekend is dat op die dag een bedrijf of zelfstandige is gebeld.',
    ].join(' '),
    remedy:
      'Begin elk belscript met de naam van de beller, het bedrijf en het doel, en laat in elk gesprek vastleggen dat dit is gezegd.',
    sanction: consumerFine.nl,
  },
  en: {
    title: 'Company and purpose not stated',
    sentence: 'At the start of the call the caller did not say for which company they called and why.',
    meaning: [
      'At the start the caller says who they are, for which company they call and that they want to sell something.',
      'This holds for calls to consumers, but not for lotteries. Financial services have rules of their own.',
      'We read the text of the law of 2015. The text of 2026 was not consulted. Consult it before relying on this rule.',
    ].join(' '),
    proof: [
      'The call log says that the caller did not state this.',
      'The rule does not apply if it is known that a company or self-employed person was called on that day.',
    ].join(' '),
    remedy:
      'Start every script with the caller’s name, the company and the purpose, and have it recorded in every conversation that this was said.',
    sanction: consumerFine.en,
  },
};
