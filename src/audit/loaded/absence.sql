-- Findings that the absence of records proves, or would prove if the client had stated that its records are complete: by the feed of those records, with each
-- statement about them for the day of the call. A finding that another doubt keeps from being proven is not among them.
with resting as (
    select
        f.call_key,
        f.rule,
        f.grade,
        s.local_day,
        (r.absence_of = 'basis-for-messages' or s.may_rest_on_relation) as rests_on_relations
    from finding as f
    inner join rule as r
        on f.rule = r.rule
    inner join standing as s
        on f.call_key = s.call_key
    where (
            (r.absence_of = 'basis' and s.is_absence_of_basis)
            or (r.absence_of = 'basis-for-messages' and s.is_absence_of_basis_for_messages)
        )
        and (
            f.grade = 'proven'
            or (f.grade = 'not-demonstrable' and (s.protection_is_known or not r.is_for_protected))
        )
),

by_feed as (
    select
        *,
        'consents' as feed
    from resting

    union all

    select
        *,
        'relations' as feed
    from resting
    where rests_on_relations
)

select
    b.call_key,
    b.rule,
    b.grade,
    b.feed,
    t.place,
    t.complete,
    t.stated_by,
    t.stated_on,
    cast(date '1970-01-01' + t.from_day as varchar) as stated_from,
    cast(date '1970-01-01' + t.to_day as varchar) as stated_to
from by_feed as b
left join statement as t
    on b.feed = t.feed
    and b.local_day >= t.from_day
    and b.local_day <= t.to_day
