-- Findings by the call centre heard about them, rule and cause, with their states; those that wait for somebody come first.
select
    party,
    rule,
    cause,
    count(*) as found,
    count(*) filter (where state = 'found') as not_shown,
    count(*) filter (where state = 'awaiting-reply') as awaiting_reply,
    count(*) filter (where state = 'undisputed') as undisputed,
    count(*) filter (where state = 'disputed') as disputed,
    count(*) filter (where state = 'more-asked') as more_asked,
    count(*) filter (where state = 'upheld') as upheld,
    count(*) filter (where state = 'withdrawn') as withdrawn,
    count(*) filter (where proposed <> '') as proposed
from state_of_finding
group by
    party,
    rule,
    cause
order by
    disputed desc,
    found desc,
    party,
    rule,
    cause
