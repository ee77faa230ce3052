-- Words that findings and calls are told in: of the rulebook and of the configuration, none that a file could bring. In the order of their letters, so that what is sorted by them is sorted by text.
with words as (

    select rule as word
    from rule

    union

    select level as word
    from finding

    union

    select grade as word
    from finding

    union

    select reason as word
    from finding

    union

    select responsible as word
    from answer

    union

    select cause as word
    from answer

    union

    select vendor as word
    from standing

    union

    select contact as word
    from standing

    union

    select regime as word
    from standing

    union

    select basis as word
    from standing

    union

    select verdict as word
    from verdict

)

select word
from words
where word is not null
order by word
