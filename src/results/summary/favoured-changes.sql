-- Changes in later deliveries that are or may be better for the call centre; equal changes are counted together, and each call centre has a limited
-- number. Values that differ from call to call are left out.
with favoured as (
    select
        vendor,
        call_id,
        "column",
        "column" in (
            'callback_agreed',
            'caller_id_withheld',
            'ai_disclosed',
            'connected',
            'dial_mode',
            'direction',
            'identity_stated',
            'lead_source',
            'optout_offered',
            'optout_requested',
            'spoke_with',
            'purpose',
            'result'
        ) as is_word,
        before,
        after
    from later_delivery
    where direction in ('for', 'either')
),

counted as (
    select
        vendor,
        "column",
        case when is_word then before end as before,
        case when is_word then after end as after,
        count(distinct call_id) as calls
    from favoured
    group by all
)

select
    vendor,
    "column",
    before,
    after,
    calls
from counted
qualify row_number() over (
    partition by vendor
    order by
        calls desc,
        "column",
        before,
        after
) <= cast($most as integer)
order by
    vendor,
    calls desc,
    "column",
    before,
    after
