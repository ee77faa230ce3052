-- Calls with a finding that nobody answers for.
select
    call_key,
    '*' as rule
from finding
where responsible = 'undetermined'
