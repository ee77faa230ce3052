-- Who is responsible for a list that was not scrubbed: the party that scrubs for this vendor (rulebook, section 9); but if the vendor was handed a
-- screened list that did not let it call the number, the vendor.
select
    f.call_key,
    f.rule,
    case when s.is_screened_out or v.scrubbed_by = 'vendor' then s.vendor else 'client' end as responsible,
    case when s.is_screened_out then 'screened-out' else f.cause end as cause
from rule_hit as f
inner join standing as s
    on f.call_key = s.call_key
inner join vendor as v
    on s.vendor = v.vendor
where f.responsibility = 'scrub'
