-- The records that may cover calls without a basis, each with the check that it fails, and the day or time on which that depends.
with without_basis as (
    select call_key
    from near_standing
    where basis = 'none'
),

records as (
    select
        k.call_key,
        r.kind,
        r.consent_id as record_id,
        k.near_miss,
        case k.near_miss
            when 'consent-after-call' then local_text(r.given_earliest, r.given_latest, cast($time_zone as varchar))
            when 'consent-withdrawn' then local_text(r.withdrawn_earliest, r.withdrawn_latest, cast($time_zone as varchar))
            when 'consent-expired' then strftime(date '1970-01-01' + r.expires_day, '%Y-%m-%d')
        end as since,
        r.file_key,
        r.source_row
    from without_basis as w
    inner join call_consent as k
        on w.call_key = k.call_key
    inner join consent as r
        on k.consent_key = r.consent_key

    union all

    select
        k.call_key,
        'relation' as kind,
        r.relation_id as record_id,
        k.near_miss,
        cast(null as varchar) as since,
        r.file_key,
        r.source_row
    from without_basis as w
    inner join call_relation as k
        on w.call_key = k.call_key
    inner join relation as r
        on k.relation_key = r.relation_key
)

select
    r.call_key,
    r.kind,
    r.record_id,
    r.near_miss,
    r.since,
    f.path as source_file,
    r.source_row
from records as r
inner join source_file as f
    on r.file_key = f.file_key
where r.near_miss is not null
order by
    r.call_key,
    r.kind,
    r.record_id,
    f.path,
    r.source_row
