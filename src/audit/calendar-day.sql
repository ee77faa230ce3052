-- Each day of the years that facts and the audit name, with the law and the company's own policy on it.
with days as (
    select
        law_day.day,
        law_day_kind.weekday,
        law_day_kind.is_holiday,
        law_day_kind.open_second,
        law_day_kind.close_second,
        law_day_kind.own_open_second,
        law_day_kind.own_close_second,
        cast(date '1970-01-01' + law_day.day as date) as local_date
    from law_day
    inner join law_day_kind on law_day.kind = law_day_kind.kind
    where law_day.day >= cast($first_day as integer)
        and law_day.day <= cast($last_day as integer)
),

dated as (
    select
        *,
        cast(year(local_date) * 12 + month(local_date) - 1 as integer) as month_index,
        cast(day(local_date) as integer) as day_of_month
    from days
)

select
    d.day,
    d.local_date,
    d.month_index,
    d.day_of_month,
    d.weekday,
    r.regime,
    -- Whether the day lies in a judged period.
    j.from_day is not null as is_judged,
    d.is_holiday,
    -- Seconds of the local day; -1 if no call is permitted: by the law or code, and within these hours by the company's own policy.
    d.open_second,
    d.close_second,
    d.own_open_second,
    d.own_close_second,
    p.scrub_days,
    p.first_call_months,
    p.objection_days,
    p.machine_seconds,
    p.callback_excuses,
    p.offer_to_subscriber,
    p.ai_says_so,
    -- The kind of a sender that is not known.
    cast($assumed_sender as varchar) as assumed_sender,
    -- The company's own published term; null if none is in force.
    t.months as retention_months,
    -- The last day on which a violation of this day can be fined.
    cast(m.first_day + least(d.day_of_month, m.length) - 1 as integer) as lapse_day
from dated as d
left join regime as r
    on d.day >= r.from_day
    and d.day <= r.to_day
left join law_term as p
    on d.day >= p.from_day
    and d.day <= p.to_day
left join retention_term as t
    on d.day >= t.from_day
    and d.day <= t.to_day
left join judged_period as j
    on d.day >= j.from_day
    and d.day <= j.to_day
left join calendar_month as m
    on d.month_index + cast($limitation_months as integer) = m.month_index
