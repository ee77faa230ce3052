-- Calls before the day of a purge.
select
    f.removal,
    r.* exclude (other_number, begins_at, ends_at, named_file, words, row_key)
from removal_row as r
inner join removal_in_force as f
    on r.moment < f.before_us
where r.feed = 'calls'
