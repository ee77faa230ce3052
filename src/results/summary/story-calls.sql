-- How many loaded outbound calls there are to the number of each story.
select
    story_key as call_key,
    max(calls) as calls
from story_call
group by story_key
order by story_key
