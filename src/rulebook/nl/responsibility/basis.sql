-- Who is responsible for a call without a basis, or on a basis that had run out (rulebook, section 9): the first step that
-- applies.
with answered as (
    select
        f.call_key,
        f.rule,
        s.vendor,
        case
            when s.told_at is not null then 'was-told'
            when s.is_screened_out then 'screened-out'
            when s.lead_at is not null then 'client-lead'
            when s.lead_source = 'vendor' then 'own-lead'
            when s.vendor_has_leads then 'outside-supplied-lists'
            else 'no-trace'
        end as cause
    from rule_hit as f
    inner join standing as s
        on f.call_key = s.call_key
    where f.responsibility = 'basis'
)

select
    call_key,
    rule,
    case
        when cause = 'client-lead' then 'client'
        when cause = 'no-trace' then 'undetermined'
        else vendor
    end as responsible,
    cause
from answered
