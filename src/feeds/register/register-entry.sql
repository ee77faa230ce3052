select
    number,
    coalesce(category, 'all') as category,
    from_day_of(registered_from) as from_day,
    to_day_of(registered_to) as to_day,
    file_key,
    source_row
from accepted_register
