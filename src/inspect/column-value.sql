-- The distinct values of some columns: how often each occurs, its first rows, its shape (digits as 9, runs of letters as x), and its kind.
with counted as (
    select
        place,
        cell,
        count(*) as row_count,
        min(source_row) as first_row,
        array_to_string(min(source_row, 5), ',') as first_rows
    from column_cell
    where cell is not null
    group by place, cell
),

looked_at as (
    select
        *,
        lower(cell) as word,
        left(regexp_replace(regexp_replace(left(cell, 200), '\p{L}+', 'x', 'g'), '[0-9]', '9', 'g'), 40) as shape
    from counted
)

select
    cast(place as integer) as place,
    cell,
    row_count,
    first_row,
    first_rows,
    shape,
    case
        when length(cell) > 200 then 'text'
        when regexp_full_match(cell, '#(n/a|n/b|ref!|verw!|value!|waarde!|div/0!|deel/0!|name[?]|naam[?]|num!|getal!|null!|leeg!)', 'i') then 'error'
        when regexp_full_match(cell, '#+') then 'too-narrow'
        when regexp_full_match(word, '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[ ,t]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)? ?[ap][.]?m[.]?') then 'moment'
        when regexp_full_match(cell, '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]+[0-9]{1,2}:[0-9]{2}.*') then 'iso-moment'
        when regexp_full_match(cell, '[0-9]{4}-[0-9]{2}-[0-9]{2}') then 'iso-day'
        when regexp_full_match(shape, '(9{1,2}-9{1,2}-|9{1,2}/9{1,2}/|9{1,2}[.]9{1,2}[.])(9999|99)|9{4}(/9{1,2}/9{1,2}|[.]9{1,2}[.]9{1,2})|9{4}-(9-9{1,2}|99-9)') then 'day'
        when regexp_full_match(shape, '(9{1,2}-9{1,2}-|9{1,2}/9{1,2}/|9{1,2}[.]9{1,2}[.])(9999|99)[ ,T]+9{1,2}:99(:99([.,]9+)?)?( ?x([.]x[.]?)?)?|9{4}(/9{1,2}/9{1,2}|[.]9{1,2}[.]9{1,2}|-9{1,2}-9{1,2})[ ,T]+9{1,2}:99(:99([.,]9+)?)?( ?x([.]x[.]?)?)?')
            then 'moment'
        when regexp_full_match(cell, '(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(([01][0-9]|2[0-3])[0-5][0-9]([0-5][0-9])?)?') then 'compact-moment'
        when regexp_full_match(word, '(.*[^a-z])?(jan|feb|mar|mrt|maa|apr|may|mei|jun|jul|aug|sep|oct|okt|nov|dec)[a-z]*[^a-z].*[0-9].*')
            and regexp_matches(word, '[0-9]{4}')
            then 'worded-moment'
        when regexp_full_match(word, '[0-9]{1,3}:[0-5][0-9](:[0-5][0-9]([.,][0-9]+)?)?( ?[ap][.]?m[.]?)?|[0-9]{1,2}:[0-5][0-9]:[0-5][0-9] ?[+-][0-9]{2}:?[0-9]{2}') then 'clock'
        when regexp_full_match(word, '[0-9]([.,][0-9]+)?e[+]?[0-9]{1,3}') then 'exponent'
        when plain_number(cell) is not null or regexp_full_match(cell, '([+]|00)[0-9][0-9 ()./-]{7,}') then 'number'
        when regexp_full_match(cell, '-?[0-9]+') then 'whole'
        when regexp_full_match(cell, '-?[0-9]{1,15}[.,][0-9]+|-?[0-9]{1,3}([.][0-9]{3})+(,[0-9]+)?|-?[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?') then 'fraction'
        when list_contains(['ja', 'nee', 'yes', 'no', 'true', 'false', 'j', 'y', 'n'], word) then 'boolean'
        when list_contains(['anonymous', 'anoniem', 'withheld', 'geheim', 'afgeschermd', 'restricted', 'private', 'unknown', 'onbekend'], word) then 'withheld'
        when regexp_full_match(word, '[0-9 +().-]{2,}[x*•·]{2,}[0-9x*•·]*|[x*•·]{4,}[0-9]{0,5}') then 'masked'
        when regexp_full_match(cell, '[0-9 ()./-]{9,20}') then 'number'
        when regexp_full_match(word, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}') then 'uuid'
        when regexp_full_match(word, '[^@ ]+@[^@ ]+[.][a-z]{2,}') then 'mail'
        when regexp_full_match(word, '="?[+0-9][0-9 -]*"?') then 'text-formula'
        when regexp_matches(cell, '^[=@]') then 'formula'
        else 'text'
    end as kind
from looked_at
