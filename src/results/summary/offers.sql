-- Conversations that require an opt-out offer, and those of them for which the log says that it was made, by call centre.
select
    vendor,
    count(*) as asked,
    count(case when optout_offered then 1 end) as recorded
from standing
where in_scope
    and contact = 'conversation'
    and is_protected
    and was_long_enough_to_offer
group by all
order by all
