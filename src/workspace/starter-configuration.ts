/** First and last day of the calls to be judged. */
export interface StarterPeriod {
  readonly from: string;
  readonly to: string;
}

/** The `belaudit.yaml` of a new workspace: complete, annotated, and meant to be changed. */
export function starterConfiguration(period: StarterPeriod): string {
  return `# Belaudit: which calls to judge, who made them, what was agreed, and where the files are.
# Lines that begin with # explain, or are switched off. Indent with spaces, never with tabs.
# Days are written 2026-06-30. "belaudit check" says what is wrong, with the line.

# Your own organisation (opdrachtgever).
client:
  name: Voorbeeld Energie B.V.
  language: nl                      # language of the reports: nl or en
  time_zone: Europe/Amsterdam       # zone in which days and calling hours (beltijden) are counted
  entities:                         # the legal entities (rechtspersonen) that have calls made; at least one
    - id: voorbeeld                 # short name, used below and in your files
      name: Voorbeeld Energie B.V.  # full name, as consumers were told it
      sender: regular               # regular, charity (goed doel), publisher (uitgever) or licensed-lottery (loterij met vergunning)
      brands: [groenplus]           # brand names (merken) under which it sells
      # took_over: [oude-energie]   # entities whose customers it took over (overgenomen)

# The calls to be judged: first and last day, both included.
# Calls of other days are loaded too: they are history, and are not judged.
audit:
  from: ${period.from}
  to: ${period.to}
  # as_of: ${period.to}             # audit date (peildatum), for limitation (verjaring); left out: today

# Rules of your own organisation. Everything here may be left out. A term that is left out (switched off below) is not agreed:
# the audit counts with the value that stands here, and the reports say that it was not given.
policy:
  # relation_term_months: 36        # how long after the end a former customer (oud-klant) may be called
  min_offer_seconds: 20             # in a shorter conversation nobody can be expected to offer the opt-out (recht van verzet)
  # abandoned_share: 0.03           # largest share of calls picked up in which no agent comes to the line (stille gesprekken)
  scrubbed_by: client               # who took numbers in the do-not-call register (Bel-me-niet Register) out: client or vendor
  # pass_on_hours: 24               # time you give yourself to pass an objection (verzet) on to the call centres
  # similar_products: { energy: [solar, boiler], solar: [] }   # sold: [may be offered to the buyer] (gelijksoortige producten); left out: not known
  # contact_limits: { per_day: 2, per_30_days: 6, days_after_refusal: 60 }   # own limits (belpogingen), over all call centres together
  # retention: [{ from: 2018-05-25, months: 24 }]     # own published term for former customers (bewaartermijn), from a day on
  # calling_hours:                                    # own hours, within those of the Code Telemarketing, from a day on
  #   - { from: 2026-01-01, weekdays: "09:00-20:00", saturday: "10:00-16:00", sunday: none, holidays: none }

# The call centres (callcenters).
vendors:
  - id: alfa                        # letters, digits, dots, dashes; becomes part of file names
    name: Alfa Contact B.V.
    entity: voorbeeld               # for whom it calls; needed only where there are several entities
    # suppression_hours: 0                                # hours it has, by contract, to stop calling a number that you told it to stop
    # report_objections_within_hours: 24                  # hours it has, by contract, to report an objection made to it
    # contracts: [{ from: 2024-01-01, to: 2026-12-31 }]   # periods of the agreement (overeenkomst); left out: not known
    # campaigns: [zon]                                    # the only campaigns it may call for; left out: any
    # max_attempts: { per_day: 3, per_30_days: 8 }        # most dials to one number (belpogingen); left out: no cap
    # scrubbed_by: vendor                                 # overrides the policy
    # own_hours_agreed: yes                               # its contract binds it to the policy's calling_hours; left out: no
    # own_limits_agreed: yes                              # its contract binds it to the policy's contact_limits; left out: no
    # screened_lists: yes                                 # its contract lets it call only what the last screened list allows; left out: no
    # penalty: { per_violation: 250, currency: EUR, clause: art. 8.2 }   # contract penalty (boete) per call it answers for, and where it stands
    # reply: { days: 14, to: naleving@voorbeeld.nl }                     # days it has to reply to its report (reactietermijn), from the audit date on, and where

# What the campaigns in the logs are about. A campaign that is not listed: commercial, without a product.
campaigns:
  - id: zon                         # as it stands in the log
    entity: voorbeeld
    brand: groenplus
    product: solar
    # audience: consumers           # whom it calls: consumers, businesses or mixed (doelgroep); left out: not known
    purpose: commercial             # commercial, charitable (charitatief), ideal (ideëel), service, research, internal or test

# The files. Paths are relative to this folder; * stands for any characters. Later sources replace earlier ones
# where the same row comes again with other contents. Switch off what you do not have: the reports then say that it is not known.
sources:
  - { feed: calls, vendor: alfa, files: in/alfa/*.csv }          # call logs (belregistraties)
  - { feed: persons, files: in/client/persons*.csv }             # persons and their legal form (rechtsvorm)
  - { feed: phones, files: in/client/phones*.csv }               # who had which number, and when
  - { feed: relations, files: in/client/relations*.csv }         # customers and donors (klantrelaties)
  - { feed: consents, files: in/client/consents*.csv }           # consent (toestemming) and requests to be called
  - { feed: objections, files: in/client/objections*.csv }       # objections (verzet)
  - { feed: handovers, files: in/client/handovers*.csv }         # leads and stops given to call centres (leveringen)
  # - { feed: register, files: in/client/register*.csv }         # Bel-me-niet Register, for calls before 1 July 2021
  # - { feed: scrubs, files: in/client/scrubs*.csv }             # when lists were cleaned against it
  # - { feed: numbers, files: in/client/numbers*.csv }           # numbers called from, as listed (belnummers)
  # - { feed: complaints, files: in/client/complaints*.csv }     # complaints (klachten)
  # - { feed: invoices, files: in/client/invoices*.csv }         # calls and minutes that were billed (facturen)
  # - { feed: carrier, vendor: alfa, files: in/client/carrier*.csv }   # what its telephone provider recorded or billed (telefoonaanbieder)
  # - { feed: answers, files: in/answers/*.xlsx }                # findings.xlsx as call centres sent it back (antwoorden)
  #
  # A log with other headings: say which column is which.
  # - feed: calls
  #   vendor: alfa
  #   files: in/alfa/export-*.csv
  #   time_zone: UTC                                             # where its times name no zone; left out: the client's
  #   columns: { call_id: Ref, started_at: Datum + Tijd, called_number: Telefoon, talk_seconds: Duur, result: Status }
  #   formats: { Datum: d-M-yyyy, Duur: duration }               # how days and times are written
  #   values: { result: { NIETTHUIS: no-answer, GEENINT: refused, VERKOCHT: sale } }
  #   constants: { campaign: zon }                               # the same for every row

# What you state about your records (verklaringen). Only for these days of calls does a missing consent prove anything; reports print the name and the day.
# statements:                       # consents (with requests) and relations: are the records all that you, and those who collect for you, hold?
#   - { feed: consents, complete: yes, from: ${period.from}, to: ${period.to}, by: J. de Vries, on: ${period.to} }
#   - { feed: relations, complete: yes, from: ${period.from}, to: ${period.to}, by: J. de Vries, on: ${period.to} }

# Gaps (ontbrekende gegevens) that you know of and accept, with the id that the list of gaps shows. Reports print them.
# accepted_gaps: [{ gap: column:consents.form, reason: the old web form kept none, until: 2026-12-31 }]

# The letter around an answer to the regulator (toezichthouder): what is left out stays a blank to fill in by hand.
# regulator: { case: ACM/UIT/600123, contact: "A. de Vries, 020-1234567", signed_by: "B. Jansen, directeur" }
`;
}
