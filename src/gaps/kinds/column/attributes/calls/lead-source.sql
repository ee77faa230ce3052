-- Calls with a finding that nobody is responsible for, because the log does not say whose list the number came from.
select s.call_key
from standing as s
inner join finding as f
    on s.call_key = f.call_key
where f.cause = 'no-trace'
    and s.lead_source is null
