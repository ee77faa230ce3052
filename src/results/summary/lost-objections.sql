-- Objections that cannot stop any call: rejected rows of the feed, and those made in a call that has neither number nor person.
select
    (
        select count(*)
        from problem as p
        inner join source_file as f
            on p.file_key = f.file_key
        where p.kind = 'rejected'
            and f.feed = 'objections'
            -- These are no objections.
            and p.reason not in ('empty-row', 'repeated-heading', 'totals-row')
    ) as rejected,
    (
        select count(*)
        from objection
        where number is null
            and person_key is null
    ) as without_number
