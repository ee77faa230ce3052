-- What `removal.sql` of a feed may say about its rows: what it leaves out is null, and its rows are neither objections nor requests to stop.
select
    cast(null as bigint) as subject_number,
    cast(null as bigint) as other_number,
    cast(null as varchar) as subject_person,
    cast(null as bigint) as moment,
    cast(null as bigint) as begins_at,
    cast(null as bigint) as ends_at,
    cast(null as boolean) as is_objection,
    cast(null as boolean) as is_stop
where false
