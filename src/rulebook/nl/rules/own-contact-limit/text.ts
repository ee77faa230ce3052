import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Eigen grens aan belpogingen overschreden',
    sentence: 'Deze persoon is vaker of eerder opnieuw gebeld dan het bedrijf zichzelf toestaat.',
    meaning: [
      'Het bedrijf heeft zelf bepaald hoe vaak alle callcenters samen iemand mogen bellen, en hoe lang niet na een weigering.',
      'Elke belpoging voor dit bedrijf telt, ook als niemand opneemt, en op elk nummer van deze persoon.',
      'Dit is een norm van het bedrijf, geen wet en geen code. Een wet met een grens is niet gevonden.',
      'Een callcenter is eraan gebonden als zijn contract dat zegt.',
    ].join(' '),
    proof: [
      'De belbestanden van alle callcenters samen laten meer belpogingen zien dan de eigen grens toestaat, of een belpoging te snel na een weigering.',
      'Wij tellen per dag, en over de 30 dagen tot en met deze belpoging.',
      'Het callcenter is verantwoordelijk als het alle belpogingen die meetellen zelf deed, en zijn contract de grens noemt. Anders is het bedrijf dat zelf.',
    ].join(' '),
    remedy:
      'Laat de callcenters van elkaar weten wie al is gebeld en wie weigerde, zodat niemand te vaak of te snel weer wordt gebeld.',
    sanction: 'Wat hierop volgt, staat alleen in het contract tussen het bedrijf en het callcenter.',
  },
  en: {
    title: 'Own limit to attempts exceeded',
    sentence: 'This person was called more often, or sooner after a refusal, than the company allows itself.',
    meaning: [
      'The company decided how often all call centres together may call somebody, and for how long nobody may after a refusal.',
      'Every attempt for this company counts, even if nobody answers, and on each number of this person.',
      'This is a norm of the company, not a law and not a code. A law with a limit was not found.',
      'A call centre is bound by it if its contract says so.',
    ].join(' '),
    proof: [
      'The logs of all call centres together show more attempts than the company’s own limit allows, or an attempt too soon after a refusal.',
      'We count by day, and over the 30 days up to and including this attempt.',
      'The call centre is responsible if all attempts that count are its own and its contract names the limit. Otherwise the company itself is.',
    ].join(' '),
    remedy:
      'Let the call centres tell each other who was called and who refused, so that nobody is called too often or too soon.',
    sanction: 'What follows is a matter of the contract between the company and the call centre alone.',
  },
};
