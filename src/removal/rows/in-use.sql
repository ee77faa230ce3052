-- Numbers and persons still in use after a purge: by a remaining call, a relation or consent that has not ended, or a call that stays for another
-- reason.
select
    f.removal,
    r.number,
    r.person_id
from removal_row as r
inner join removal_in_force as f
    on coalesce(r.ends_at, 9223372036854775807) >= f.before_us
where r.feed in ('calls', 'relations', 'consents')

union

select
    removal,
    number,
    person_id
from removal_kept_subject
