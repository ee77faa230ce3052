-- The first and the last day that facts name. Days outside the range that input may name stand for an open beginning or end.
with days as (
    select local_day as day
    from call

    union all

    select started_local_day as day
    from call

    union all

    select end_local_day as day
    from call

    union all

    select about_day as day
    from complaint

    union all

    select given_day as day
    from consent

    union all

    select expires_day as day
    from consent

    union all

    select withdrawn_day as day
    from consent

    union all

    select delivered_day as day
    from handover

    union all

    select from_day as day
    from invoice

    union all

    select to_day as day
    from invoice

    union all

    select from_day as day
    from listed_number

    union all

    select to_day as day
    from listed_number

    union all

    select objected_day as day
    from objection_record

    union all

    select from_day as day
    from person_form

    union all

    select to_day as day
    from person_form

    union all

    select from_day as day
    from phone

    union all

    select to_day as day
    from phone

    union all

    select from_day as day
    from register_entry

    union all

    select to_day as day
    from register_entry

    union all

    select started_day as day
    from relation

    union all

    select ended_day as day
    from relation

    union all

    select number_collected_day as day
    from relation

    union all

    select register_day as day
    from scrub

    union all

    select used_from_day as day
    from scrub

    union all

    select used_to_day as day
    from scrub
)

select
    min(day) as first_day,
    max(day) as last_day
from days
where day >= cast($first_day as integer)
    and day <= cast($last_day as integer)
