-- The records behind the basis of calls: the consent or relation that the verdict rests on, the requests that cover the call, and the phone records
-- that say that the number was published.
with bases as (
    select
        s.call_key,
        s.basis,
        s.consent_key,
        s.relation_key,
        c.number,
        c.local_day
    from near_standing as s
    inner join near_call as c
        on s.call_key = c.call_key
),

behind as (
    select
        b.call_key,
        'consent' as kind,
        r.consent_id as record_id,
        r.evidence,
        local_text(r.given_earliest, r.given_latest, cast($time_zone as varchar)) as since,
        r.source,
        r.file_key,
        r.source_row
    from bases as b
    inner join consent as r
        on b.consent_key = r.consent_key
    where b.basis = 'consent'

    union all

    select
        b.call_key,
        'request' as kind,
        r.consent_id as record_id,
        r.evidence,
        local_text(r.given_earliest, r.given_latest, cast($time_zone as varchar)) as since,
        r.source,
        r.file_key,
        r.source_row
    from bases as b
    inner join call_consent as k
        on b.call_key = k.call_key
    inner join consent as r
        on k.consent_key = r.consent_key
    where b.basis = 'request'
        and r.kind = 'request'
        and k.standing = 'valid'

    union all

    select
        b.call_key,
        'relation' as kind,
        r.relation_id as record_id,
        cast(null as varchar) as evidence,
        case when r.started_day > -1000000 then strftime(date '1970-01-01' + r.started_day, '%Y-%m-%d') end as since,
        cast(null as varchar) as source,
        r.file_key,
        r.source_row
    from bases as b
    inner join relation as r
        on b.relation_key = r.relation_key
    where b.basis = 'relation'

    union all

    select
        b.call_key,
        'phone' as kind,
        n.person_id as record_id,
        cast(null as varchar) as evidence,
        cast(null as varchar) as since,
        cast(null as varchar) as source,
        p.file_key,
        p.source_row
    from bases as b
    inner join call_party as y
        on b.call_key = y.call_key
    inner join phone as p
        on y.person_key = p.person_key
        and b.number = p.number
        and b.local_day >= p.from_day
        and b.local_day <= p.to_day
    inner join person as n
        on p.person_key = n.person_key
    where b.basis = 'published-number'
        and y.is_published = 1
        and p.published_for_marketing
)

select
    h.call_key,
    h.kind,
    h.record_id,
    h.evidence,
    h.since,
    h.source,
    f.path as source_file,
    h.source_row
from behind as h
inner join source_file as f
    on h.file_key = f.file_key
order by
    h.call_key,
    h.record_id,
    f.path,
    h.source_row
