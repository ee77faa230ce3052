-- Who is responsible for a call or dial after an objection (rulebook, section 9): the first step that applies.
with answered as (
    select
        f.call_key,
        f.rule,
        s.vendor,
        s.late_reporter,
        case
            when s.objection_own_record then 'own-record'
            when s.told_at is not null then 'was-told'
            when s.is_screened_out then 'screened-out'
            when s.is_sent_again then 'sent-again'
            when s.client_knew and (s.is_within_pass_on_time or s.was_passed_on_in_time) then 'within-agreed-time'
            when s.client_knew and s.passed_on_at is not null then 'passed-on-late'
            when s.client_knew and not s.may_have_been_passed_on then 'passing-on-not-shown'
            when s.client_knew then 'not-passed-on'
            when s.late_reporter is not null then 'not-reported'
            when s.objection_other_record or s.objection_client_record then 'within-agreed-time'
            else 'no-trace'
        end as cause
    from rule_hit as f
    inner join standing as s
        on f.call_key = s.call_key
    where f.responsibility = 'objection'
)

select
    call_key,
    rule,
    case
        when cause in ('own-record', 'was-told', 'screened-out') then vendor
        when cause = 'not-reported' then late_reporter
        when cause = 'no-trace' then 'undetermined'
        else 'client'
    end as responsible,
    cause
from answered
