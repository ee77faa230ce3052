import type { Language } from '../../../../model/configuration.ts';
import type { RuleText } from '../../../../model/rule.ts';
import { telecomFine } from '../../sanctions.ts';

export const text: Readonly<Record<Language, RuleText>> = {
  nl: {
    title: 'Recht van verzet niet genoemd',
    sentence: 'De beller heeft niet verteld dat de consument kan zeggen dat hij niet meer gebeld wil worden.',
    meaning: [
      'De beller moet in elk gesprek vertellen dat de consument kan zeggen dat hij niet meer gebeld wil worden. Dat heet het recht van verzet.',
      'De beller moet dit ook vertellen aan klanten en aan mensen die toestemming gaven.',
      'Alleen een bezwaar noteren of een bandje afspelen is niet genoeg.',
      'Tot en met 30 september 2012 sprak de wet van de abonnee. Zegt het bestand niet dat met de abonnee is gesproken, dan is de uitkomst ‘mogelijk’.',
      'Tot en met 30 juni 2021 moest de beller ook het Bel-me-niet Register noemen. Dat controleren wij niet.',
    ].join(' '),
    proof: [
      'In het belbestand staat dat het recht van verzet niet is genoemd.',
      'Korte gesprekken tellen niet mee: standaard is de grens 20 seconden. Die grens is een instelling en staat niet in de wet.',
      'Een gesprek waarvan de duur niet bekend is, telt wel mee.',
    ].join(' '),
    remedy:
      'Zet het recht van verzet als vaste zin in elk belscript en laat de beller in elk gesprek vastleggen dat dit is gezegd.',
    sanction: [
      telecomFine.nl,
      'Toezichthouder OPTA gaf op 5 juli 2010 een boete van € 115.000 omdat het recht van verzet niet werd genoemd (gelezen: ACM-publicatie 10213).',
      'De rechtbank oordeelde daarover op 16 februari 2012 (gelezen: ECLI:NL:RBROT:2012:BV6137).',
      'Het bedrijf ging in hoger beroep, en de afloop kennen wij niet (ECLI:NL:CBB:2014:245; niet gelezen).',
      'Een andere boete hiervoor, van € 300.000 (gelezen: ECLI:NL:RBROT:2011:7665), is op 27 juli 2017 vernietigd.',
      'Er was niet aangetoond dat met de abonnee zelf was gesproken (ECLI:NL:CBB:2017:224; bron zelf niet gelezen).',
    ].join(' '),
  },
  en: {
    title: 'Right to object not offered',
    sentence: 'The caller did not tell the consumer that they can say that they no longer want to be called.',
    meaning: [
      'In every conversation the caller says that the consumer can refuse further calls. This is called the right to object.',
      'The caller says this to customers and to people who gave consent, too.',
      'Only noting down an objection or playing a tape is not enough.',
      'Until 30 September 2012 the law spoke of the subscriber. If the log does not say that the subscriber was spoken to, the outcome is ‘possible’.',
      'Until 30 June 2021 the caller also had to name the do-not-call register. That is not checked here.',
    ].join(' '),
    proof: [
      'The call log says that the right to object was not offered.',
      'Short calls do not count: the limit is 20 seconds by default. That limit is a setting and is not in the law.',
      'A call whose duration is not known does count.',
    ].join(' '),
    remedy:
      'Put the right to object in every script as a fixed sentence, and have the caller record in every conversation that it was said.',
    sanction: [
      telecomFine.en,
      'On 5 July 2010 the regulator OPTA fined a company EUR 115,000 because the right to object was not offered (read: ACM publication 10213).',
      'The court ruled on it on 16 February 2012 (read: ECLI:NL:RBROT:2012:BV6137).',
      'The company appealed, and we do not know the outcome (ECLI:NL:CBB:2014:245; not read).',
      'Another fine for this, of EUR 300,000 (read: ECLI:NL:RBROT:2011:7665), was annulled on 27 July 2017.',
      'It was not shown that the subscriber had been spoken to (ECLI:NL:CBB:2017:224; the source itself was not read).',
    ].join(' '),
  },
};
