select
    number,
    -- The first day is known also where the last one could not be read: from it on the list speaks.
    from_day_of(listed_from, false, false) as from_day,
    to_day_of(listed_to, is_emptied(emptied, 'listed_to'), false) as to_day,
    file_key,
    source_row
from accepted_numbers
