select
    number,
    from_day_of(listed_from) as from_day,
    to_day_of(listed_to) as to_day,
    file_key,
    source_row
from accepted_numbers
