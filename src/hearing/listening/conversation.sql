-- Conversations of a call centre in results, with what its log claims about each. `turn` is the order of drawing: it depends on the seed and the call's own id only.
with told as (
    select * from call
),

judged as (
    select * from read_parquet(cast($calls as varchar))
)

select
    j.call_id,
    coalesce(t.agent, '') as agent,
    case
        when t.optout_offered is null then ''
        when t.optout_offered then 'yes'
        else 'no'
    end as offered,
    case
        when t.identity_stated is null then ''
        when t.identity_stated then 'yes'
        else 'no'
    end as identity,
    case
        when t.optout_requested is null then ''
        when t.optout_requested then 'yes'
        else 'no'
    end as asked,
    case when j.basis = 'consent' then 'yes' else '' end as consent,
    -- A call that may be a breach if an unknown value were known comes first, then a sale: with strata of their own, some of each are drawn.
    case
        when j.verdict = 'review' and t.result = 'sale' then 'near-breach-sale'
        when j.verdict = 'review' then 'near-breach'
        when t.result = 'sale' then 'sale'
        when t.talk_seconds < cast($least_seconds as integer) then 'short'
        when t.result = 'refused' then 'refused'
        else 'other'
    end as kind,
    t.local_second // 3600 as hour,
    t.local_day,
    t.local_second,
    sha256(
        length(cast($seed as varchar)) || ':' || cast($seed as varchar) || ':' || t.vendor || ':' || t.call_id
    ) as turn
from judged as j
inner join told as t
    on j.vendor = t.vendor
    and j.call_id = t.call_id
where j.vendor = cast($vendor as varchar)
    and j.contact = 'conversation'
    and j.verdict <> 'out-of-scope'
