-- Every relation that may cover each call, and the check that it failed, if any.
with asked as (
    select call_key
    from explained_key
),

standings as (
    select s.*
    from asked as a
    inner join near_standing as s
        on a.call_key = s.call_key
)

select
    k.call_key,
    row_number() over (partition by k.call_key order by r.started_day, r.relation_id) as place,
    r.relation_id,
    r.kind,
    -- An open start has no day to show; nor has an end in that open past.
    case when r.started_day > -1000000 then strftime(date '1970-01-01' + r.started_day, '%Y-%m-%d') end as started_on,
    case when k.end_day > -1000000 then strftime(date '1970-01-01' + k.end_day, '%Y-%m-%d') end as ended_on,
    k.end_day is null as is_running,
    k.standing,
    k.near_miss,
    coalesce(s.relation_key = k.relation_key and s.basis = 'relation', false) as is_basis,
    k.is_past_term,
    k.is_past_own_term,
    -- Why nobody knows whether the product is similar: the company names no products that are similar to the one bought.
    case
        when k.near_miss = 'relation-product-unknown' and r.product is not null and coalesce(g.product, '') <> '' then 'similar-not-named'
        else ''
    end as because,
    f.path as source_file,
    r.source_row
from asked as a
inner join near_call_relation as k
    on a.call_key = k.call_key
inner join relation as r
    on k.relation_key = r.relation_key
inner join source_file as f
    on r.file_key = f.file_key
inner join near_call as c
    on k.call_key = c.call_key
left join campaign as g
    on c.campaign = g.campaign
left join standings as s
    on k.call_key = s.call_key
order by
    k.call_key,
    place
