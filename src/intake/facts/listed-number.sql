select
    number,
    from_day_of(listed_from, false, is_emptied(emptied, 'listed_to')) as from_day,
    to_day_of(listed_to, is_emptied(emptied, 'listed_to'), false) as to_day,
    file_key,
    source_row
from accepted_numbers
