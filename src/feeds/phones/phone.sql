select
    person.person_key,
    accepted_phones.number,
    from_day_of(accepted_phones.valid_from) as from_day,
    to_day_of(accepted_phones.valid_to) as to_day,
    accepted_phones.published_for_marketing,
    accepted_phones.file_key,
    accepted_phones.source_row
from accepted_phones
inner join person on person.person_id = accepted_phones.person_id
