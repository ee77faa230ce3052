-- The words of outcomes, in alphabetical order, so that sorting by word is sorting by text: those written in the judging SQL, and those from the
-- rulebook, the configuration and the calls. Files can only add vendors that the configuration names, and suppliers of leads: no other words.
with words as (
    select word
    from written_word

    union

    select rule as word
    from rule

    union

    select cause as word
    from rule

    union

    select level as word
    from rule_version

    union

    select near_miss as word
    from near_miss

    union

    select regime as word
    from regime

    union

    select sender as word
    from entity

    union

    select vendor as word
    from vendor

    union

    select vendor as word
    from call

    union

    select lead_source as word
    from call
)

select word
from words
where word is not null
order by word
