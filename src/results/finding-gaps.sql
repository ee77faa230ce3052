-- The values in which each finding of a part differs from others of its shape: a line of the place of its shape and its values, in the order of
-- `GAPS`, with tabs between them. A finding with an unusual text is whole, as JSON after a sign, for the program to write: text that must be escaped
-- in place, or neutralised, and invalid moments.
with part as (
    select *
    from kept_finding
    where place >= cast($from as bigint)
        and place < cast($from as bigint) + cast($count as bigint)
),

words as (
    select
        n.column_name,
        n.text,
        p.place
    from finding_name as n
    inner join finding_place as p
        on n.name = p.name
),

timed as (
    select
        *,
        epoch_ms(try_cast(local_time as timestamp)) as local_millis,
        case when objected <> '' then epoch_ms(try_cast(objected as timestamp)) end as objected_millis,
        case when handed_over <> '' then epoch_ms(try_cast(handed_over as timestamp)) end as handed_over_millis
    from part
),

counted as (
    select
        *,
        moment_serial(local_time, local_millis) as local_time_serial,
        moment_serial(objected, objected_millis) as objected_serial,
        moment_serial(handed_over, handed_over_millis) as handed_over_serial,
        concat_ws('|', call_id, moment, objection_id, consent_id, relation_id, explanation) as texts
    from timed
),

looked_at as (
    select
        *,
        coalesce(
            call_id <> ''
            and moment <> ''
            and source_file <> ''
            and strlen(texts) <= 30000
            and not regexp_matches(
                texts,
                '[&<>";\p{Cc}\x{fffe}\x{ffff}]|_x[0-9A-Fa-f]{4}_|(?:^|\|)[=+\-@\x{2212}\x{fe62}\x{fe63}\x{fe66}\x{fe6b}\x{ff0b}\x{ff0d}\x{ff1d}\x{ff20}\s\p{Z}\p{Cf}]|[\s\p{Z}\x{feff}](?:$|\|)'
            )
            and regexp_full_match(number, '\+[0-9]{1,20}')
            and source_row between 0 and 9007199254740991
            and length(local_time) = 19
            and local_time_serial is not null
            and (objected = '' or objected_serial is not null)
            and (handed_over = '' or handed_over_serial is not null),
            false
        ) as is_plain
    from counted
)

select
    case
        when not f.is_plain then chr(1) || cast(to_json(f) as varchar)
        else concat(
            s.shape, chr(9),
            f.call_id, chr(9),
            f.number, chr(9),
            f.moment, chr(9),
            f.objection_id, chr(9),
            f.consent_id, chr(9),
            f.relation_id, chr(9),
            f.explanation, chr(9),
            e.place, chr(9),
            c.place, chr(9),
            a.place, chr(9),
            b.place, chr(9),
            f.local_time_serial, chr(9),
            f.objected_serial, chr(9),
            f.handed_over_serial, chr(9),
            f.source_row, chr(9),
            case when length(f.objected) > 10 then o.before_time || substring(f.objected, 12, 5) else o.alone end, chr(9),
            case when length(f.handed_over) > 10 then h.before_time || substring(f.handed_over, 12, 5) else h.alone end
        )
    end as line
from looked_at as f
left join finding_law as l
    on f.rule = l.rule
    and left(f.local_time, 10) >= l.from_day
    and left(f.local_time, 10) < l.to_day
left join finding_shape as s
    on f.vendor = s.vendor
    and f.rule = s.rule
    and f.level = s.level
    and f.grade = s.grade
    and f.reason = s.reason
    and f.responsible = s.responsible
    and f.cause = s.cause
    and f.contact = s.contact
    and f.verdict = s.verdict
    and f.answer = s.answer
    and coalesce(l.part, 0) = s.law_part
    and (f.objection_id <> '') = s.has_objection_id
    and (f.consent_id <> '') = s.has_consent_id
    and (f.relation_id <> '') = s.has_relation_id
    and (f.explanation <> '') = s.has_explanation
    and (f.campaign <> '') = s.has_campaign
    and (f.agent <> '') = s.has_agent
    and (f.proof <> '') = s.has_proof
    and length(f.objected) = s.objected_length
    and length(f.handed_over) = s.handed_over_length
left join words as e
    on e.column_name = 'source_file'
    and f.source_file = e.text
left join words as c
    on c.column_name = 'campaign'
    and f.campaign = c.text
left join words as a
    on a.column_name = 'agent'
    and f.agent = a.text
left join words as b
    on b.column_name = 'proof'
    and f.proof = b.text
left join finding_day as o
    on left(f.objected, 10) = o.day
left join finding_day as h
    on left(f.handed_over, 10) = h.day
order by f.place
