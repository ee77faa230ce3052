-- Conversations long enough to offer an opt-out, whose log does not say whether it was offered.
select
    s.call_key,
    cast(d.rule as varchar) as rule
from standing as s
inner join rule as d
    on d.open_without = 'calls.optout_offered'
where s.in_scope
    and s.is_protected
    and s.contact = 'conversation'
    and s.was_long_enough_to_offer
    and s.optout_offered is null
