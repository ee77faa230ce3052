select
    call_key,
    case
        when regime <> 'register' and basis in ('none', 'published-number') then 'possible'
        when talk_seconds is null then 'not-demonstrable'
        else 'proven'
    end as grade,
    case
        when regime <> 'register' and basis in ('none', 'published-number') then 'duty-not-literal'
        else ''
    end as reason
from standing
where is_protected
    and was_long_enough_to_offer
    and not coalesce(optout_offered, true)
