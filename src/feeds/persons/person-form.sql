-- An empty or unreadable legal form counts as unknown.
select
    person.person_key,
    coalesce(accepted_persons.legal_form, 'unknown') as legal_form,
    from_day_of(accepted_persons.legal_form_from) as from_day,
    to_day_of(accepted_persons.legal_form_to) as to_day,
    accepted_persons.file_key,
    accepted_persons.source_row
from accepted_persons
inner join person on person.person_id = accepted_persons.person_id
