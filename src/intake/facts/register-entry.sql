select
    number,
    case when is_emptied(emptied, 'category') then 'unreadable' else coalesce(category, 'all') end as category,
    from_day_of(registered_from, false, is_emptied(emptied, 'registered_to')) as from_day,
    to_day_of(registered_to, is_emptied(emptied, 'registered_to'), false) as to_day,
    file_key,
    source_row
from accepted_register
