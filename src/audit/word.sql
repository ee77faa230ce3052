-- Words that outcomes are told in, in the order of their letters, so that what is sorted by them is sorted by text: those written in the SQL that judges, and those of the
-- rulebook, the configuration and the calls. A file can bring a vendor that the configuration names, and who supplied a lead: no other word.
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

    select grade as word
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
