-- Calls of a contract penalty by rule and by whose calls they are (rulebook, section 10); a call under several rules counts once for each.
-- A call has at most one finding of a rule.
select
    responsible,
    vendor,
    rule,
    sum(findings) as calls
from counted_finding
where grade = 'proven'
    and level in ('statute', 'code', 'policy', 'privacy', 'contract')
group by all
order by all
