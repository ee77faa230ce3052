-- Calls with a finding that nobody is responsible for.
select
    call_key,
    '*' as rule
from finding
where responsible = 'undetermined'
