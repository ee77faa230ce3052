-- What replies in earlier periods led to, by the call centre that replied.
select
    party,
    period,
    count(*) as replies,
    count(*) filter (where answer = 'agreed' or (answer = '' and late_answer = 'agreed')) as agreed,
    count(*) filter (where state = 'undisputed') as undisputed,
    count(*) filter (where state = 'upheld') as upheld,
    count(*) filter (where state = 'withdrawn') as withdrawn,
    count(*) filter (where state not in ('undisputed', 'upheld', 'withdrawn')) as open
from earlier_state
group by
    party,
    period
order by
    party,
    period
