-- Calls with a contract penalty by responsible party (rulebook, section 10): according to the audit, and after hearing, which counts only undisputed
-- or upheld findings.
select
    responsible as party,
    count(distinct (vendor, call_id)) as audited,
    count(distinct (vendor, call_id)) filter (where state in ('undisputed', 'upheld')) as heard,
    count(*) filter (where state not in ('undisputed', 'upheld', 'withdrawn')) as open
from state_of_finding
where grade = 'proven'
    and level in ('statute', 'code', 'policy', 'privacy', 'contract')
group by responsible
order by responsible
