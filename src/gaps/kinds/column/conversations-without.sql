-- In how many in-scope conversations of the period each column of a log that decides checks has no value, by call centre.
with conversations as (
    select
        s.vendor,
        c.ai_disclosed,
        c.callback_agreed,
        c.identity_stated,
        c.optout_offered,
        c.spoke_with,
        c.talk_seconds
    from standing as s
    inner join call as c
        on s.call_key = c.call_key
    where s.in_scope
        and s.contact = 'conversation'
)

select
    vendor,
    count(*) filter (where ai_disclosed is null) as ai_disclosed,
    count(*) filter (where callback_agreed is null) as callback_agreed,
    count(*) filter (where identity_stated is null) as identity_stated,
    count(*) filter (where optout_offered is null) as optout_offered,
    count(*) filter (where spoke_with is null) as spoke_with,
    count(*) filter (where talk_seconds is null) as talk_seconds
from conversations
group by vendor
order by vendor
