-- Calls that stay, each with a reason: violations that can still be fined, calls not yet judged that may be violations, and calls under a hold.
with calls as (
    select *
    from removal_candidate
    where feed = 'calls'
),

violations as (
    select
        c.removal,
        c.unit,
        c.source_row,
        'violation' as reason,
        v.until
    from calls as c
    cross join removal_key as k
    inner join removal_violation as v
        on c.removal = v.removal
        and removal_mark('call:' || c.vendor || chr(31) || c.call_id, k.inner_pad, k.outer_pad) = v.mark
),

undecided as (
    select
        c.removal,
        c.unit,
        c.source_row,
        'not-judged' as reason,
        cast(null as varchar) as until
    from calls as c
    inner join removal_in_force as f
        on c.removal = f.removal
        and c.moment >= f.undecided_us
    left join removal_judged as j
        on c.removal = j.removal
        and c.moment >= j.from_us
        and c.moment < j.until_us
    where j.removal is null
)

select *
from violations

union all

select *
from undecided

union all

select
    h.removal,
    h.unit,
    h.source_row,
    h.reason,
    h.until
from removal_held as h
inner join calls as c
    on h.removal = c.removal
    and h.unit = c.unit
    and h.source_row = c.source_row
