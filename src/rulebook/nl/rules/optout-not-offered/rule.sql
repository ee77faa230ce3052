select
    call_key,
    case
        when regime <> 'register' and basis in ('none', 'published-number') then 'possible'
        when offer_to_subscriber = 1 and coalesce(spoke_with, '') <> 'subscriber' then 'possible'
        when talk_seconds is null then 'not-demonstrable'
        when regime <> 'register' and may_have_published_number then 'not-demonstrable'
        else 'proven'
    end as grade,
    case
        when regime <> 'register' and basis in ('none', 'published-number') then 'duty-not-literal'
        when offer_to_subscriber = 1 and coalesce(spoke_with, '') <> 'subscriber' then 'subscriber-not-shown'
        else ''
    end as reason
from standing
where is_protected
    and was_long_enough_to_offer
    and not coalesce(optout_offered, true)
