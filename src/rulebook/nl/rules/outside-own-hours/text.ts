import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Buiten de eigen beltijden gebeld',
    sentence: 'Er is gebeld binnen de beltijden van de Code Telemarketing, maar buiten die van het bedrijf zelf.',
    meaning: [
      'Het bedrijf heeft zichzelf kortere beltijden gesteld dan de Code Telemarketing vraagt.',
      'Dit is een norm van het bedrijf, geen wet en geen code.',
      'Het callcenter is eraan gebonden als zijn contract dat zegt.',
      'Het mag wel als de consument zelf om het gesprek heeft gevraagd.',
    ].join(' '),
    proof: [
      'Wij kijken naar de Nederlandse tijd waarop het gesprek begon, en naar de eigen beltijden die op die dag golden.',
      'De consument had niet zelf om dit gesprek gevraagd.',
    ].join(' '),
    remedy: 'Stel het belsysteem zo in dat het buiten de eigen beltijden geen nummers kan kiezen.',
    sanction: 'Wat hierop volgt, staat alleen in het contract tussen het bedrijf en het callcenter.',
  },
  en: {
    title: 'Called outside the company’s own hours',
    sentence: 'The call was made within the calling hours of the Code Telemarketing, but outside the company’s own.',
    meaning: [
      'The company has set itself shorter calling hours than the Code Telemarketing asks.',
      'This is a norm of the company, not a law and not a code.',
      'The call centre is bound by it if its contract says so.',
      'The call is allowed if the consumer asked for it.',
    ].join(' '),
    proof: [
      'We look at the local time at which the conversation began, and at the own hours in force on that day.',
      'The consumer had not asked for this call.',
    ].join(' '),
    remedy: 'Set the dialling system so that it cannot dial numbers outside the company’s own hours.',
    sanction: 'What follows is a matter of the contract between the company and the call centre alone.',
  },
};
