-- Findings by party and rule, and what became of them. They add up: found = undisputed + upheld + withdrawn + open.
select
    responsible as party,
    rule,
    count(*) as found,
    count(*) filter (where state = 'undisputed') as undisputed,
    count(*) filter (where state = 'upheld') as upheld,
    count(*) filter (where state = 'withdrawn') as withdrawn,
    count(*) filter (where state not in ('undisputed', 'upheld', 'withdrawn')) as open,
    count(*) filter (where answer = 'agreed') as agreed,
    count(*) filter (where answer = 'disputed') as disputed,
    count(*) filter (where answer = 'unclear') as unclear,
    count(*) filter (where state = 'undisputed' and answer = '') as unanswered,
    count(*) filter (where late_answer <> '') as late,
    count(*) filter (where proposed <> '') as proposed,
    count(*) filter (where state = 'found') as not_shown
from state_of_finding
group by
    responsible,
    rule
order by
    responsible,
    rule
