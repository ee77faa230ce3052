-- The do-not-call register (Bel-me-niet Register) on the day of a judged call, and the newest scrubbed list of its vendor (rulebook, section 6,
-- not-registered;
-- section 7, unscrubbed-list).
with judged as (
    select *
    from judged_call
    where regime = 'register'
),

vendor_days as (
    select distinct
        c.vendor,
        coalesce(c.campaign, '') as campaign,
        c.local_day,
        d.scrub_days
    from judged as c
    inner join calendar_day as d
        on c.local_day = d.day
),

scrubs as (
    select
        d.vendor,
        d.campaign,
        d.local_day,
        -- A list counts on the days on which it was used, if it was compared to the end.
        max(
            case
                when d.local_day - s.register_day between 0 and d.scrub_days
                    and s.is_complete
                    and d.local_day between s.used_from_day and s.used_to_day
                    then s.register_day
            end
        ) as newest_register_day,
        max(case when d.local_day - s.register_day > d.scrub_days then 1 else 0 end) as has_stale_scrub
    from vendor_days as d
    inner join scrub as s
        on d.vendor = s.vendor
    where s.campaign is null
        or s.campaign = d.campaign
    group by
        d.vendor,
        d.campaign,
        d.local_day
),

-- For calls without a campaign: whether some list of any campaign of their vendor was scrubbed recently enough.
scrubs_of_some_campaign as (
    select distinct
        d.vendor,
        d.local_day
    from vendor_days as d
    inner join scrub as s
        on d.vendor = s.vendor
        and d.local_day - s.register_day between 0 and d.scrub_days
        and d.local_day between s.used_from_day and s.used_to_day
    where d.campaign = ''
        and s.campaign is not null
        and s.is_complete
),

vendors_with_scrubs as (
    select distinct vendor
    from scrub
),

entries as (
    select
        c.call_key,
        min(r.from_day) as first_entry_day
    from judged as c
    inner join register_entry as r
        on c.number = r.number
        and c.local_day >= r.from_day
        and c.local_day <= r.to_day
    where r.category = 'all'
        or r.category = c.purpose
    group by c.call_key
)

select
    c.call_key,
    (
        e.first_entry_day is null
        or coalesce(e.first_entry_day > s.newest_register_day, false)
    ) as is_not_registered,
    s.newest_register_day is not null as has_fresh_scrub,
    coalesce(s.has_stale_scrub, 0) = 1 as has_stale_scrub,
    m.vendor is not null as may_have_fresh_scrub,
    v.vendor is not null as vendor_has_scrubs
from judged as c
left join scrubs as s
    on c.vendor = s.vendor
    and coalesce(c.campaign, '') = s.campaign
    and c.local_day = s.local_day
left join scrubs_of_some_campaign as m
    on c.vendor = m.vendor
    and c.campaign is null
    and c.local_day = m.local_day
left join vendors_with_scrubs as v
    on c.vendor = v.vendor
left join entries as e
    on c.call_key = e.call_key
