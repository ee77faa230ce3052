-- The state of each finding, from the register's lines about it, in their order. Days are compared with the audit date.
with findings as (
    select * from heard_finding
),

lines_of_reply as (
    select * from register_reply
),

lines_of_decision as (
    select * from register_decision
),

lines_of_pack as (
    select * from register_shown
),

shown as (
    -- The first pack with a day to reply starts the term, and only an extension moves it; empty if no pack had a day. Packs of
    -- former versions set the day anew, and said so.
    select
        f.finding_key,
        greatest(
            coalesce(
                nullif(arg_max(s.reply_by, s.seq) filter (where s.effect = 'sets'), ''),
                arg_min(s.reply_by, s.seq) filter (where s.effect = 'starts' and s.reply_by <> ''),
                ''
            ),
            coalesce(max(s.reply_by) filter (where s.effect = 'extends'), '')
        ) as reply_by
    from findings as f
    inner join lines_of_pack as s
        on f.vendor = s.vendor
        and f.call_id = s.call_id
        and f.rule = s.rule
        and f.period = s.period
        and f.party = s.party
    group by f.finding_key
),

decisions as (
    select
        f.finding_key,
        d.seq,
        d.decision,
        d.decided_for,
        d.until,
        d.is_proposed
    from findings as f
    inner join lines_of_decision as d
        on f.rule = d.rule
        and f.period = d.period
    where case
        when d.call_id <> '' then d.call_id = f.call_id and d.vendor = f.vendor
        else d.vendor = f.party and d.cause in ('', f.cause)
    end
),

decided as (
    select
        finding_key,
        arg_max(decision, seq) as decision,
        arg_max(decided_for, seq) as decided_for,
        arg_max(until, seq) as until,
        max(seq) as seq
    from decisions
    where not is_proposed
    group by finding_key
),

proposed as (
    select
        finding_key,
        arg_max(decision, seq) as decision,
        max(seq) as seq
    from decisions
    where is_proposed
    group by finding_key
),

-- The decision in force when a reply was read: a day by which more was requested applies to the reply, whatever was decided
-- later.
answered as (
    select
        f.finding_key,
        r.seq,
        arg_max(d.decision, d.seq) as decision,
        arg_max(d.until, d.seq) as until
    from findings as f
    inner join lines_of_reply as r
        on f.vendor = r.vendor
        and f.call_id = r.call_id
        and f.rule = r.rule
        and f.period = r.period
    inner join decisions as d
        on f.finding_key = d.finding_key
        and r.seq > d.seq
        and not d.is_proposed
    group by
        f.finding_key,
        r.seq
),

replies as (
    select
        f.finding_key,
        r.seq,
        r.answer,
        coalesce(s.reply_by, '') = ''
        or r.received <= s.reply_by
        or coalesce(a.decision = 'more-asked' and r.received <= a.until, false) as is_in_time
    from findings as f
    inner join lines_of_reply as r
        on f.vendor = r.vendor
        and f.call_id = r.call_id
        and f.rule = r.rule
        and f.period = r.period
        -- A statement by somebody else is kept, but is not a reply of the party that is heard.
        and f.party = r.from_vendor
    left join shown as s
        on f.finding_key = s.finding_key
    left join answered as a
        on f.finding_key = a.finding_key
        and r.seq = a.seq
),

replied as (
    select
        finding_key,
        arg_max(answer, seq) filter (where is_in_time) as answer,
        max(seq) filter (where is_in_time) as seq,
        arg_max(answer, seq) filter (where not is_in_time) as late_answer,
        max(seq) filter (where not is_in_time) as late_seq
    from replies
    group by finding_key
),

known as (
    select
        f.*,
        s.finding_key is not null as is_shown,
        coalesce(s.reply_by, '') as reply_by,
        coalesce(r.answer, '') as answer,
        coalesce(r.late_answer, '') as late_answer,
        coalesce(d.decision, '') as decision,
        coalesce(d.decided_for, '') as decided_for,
        coalesce(d.until, '') as until,
        case
            when p.seq > coalesce(d.seq, 0) then p.decision
            else ''
        end as proposed,
        coalesce(r.seq > d.seq, false) as is_replied_after,
        coalesce(r.late_seq > greatest(coalesce(d.seq, 0), coalesce(p.seq, 0)), false) as is_late_after
    from findings as f
    left join shown as s
        on f.finding_key = s.finding_key
    left join replied as r
        on f.finding_key = r.finding_key
    left join decided as d
        on f.finding_key = d.finding_key
    left join proposed as p
        on f.finding_key = p.finding_key
),

in_state as (
    select
        * exclude (is_shown, is_replied_after),
        case
            when decision = 'withdrawn' then 'withdrawn'
            -- A reply in time that disputes a finding after it was upheld requires a new decision.
            when decision = 'upheld' and not (is_replied_after and answer in ('disputed', 'unclear')) then 'upheld'
            when decision = 'more-asked' and not is_replied_after then 'more-asked'
            when answer = 'agreed' then 'undisputed'
            when answer <> '' then 'disputed'
            when not is_shown then 'found'
            -- A party without a deadline cannot have missed one.
            when reply_by <> '' and cast($as_of as varchar) > reply_by then 'undisputed'
            else 'awaiting-reply'
        end as state
    from known
)

select
    * exclude (is_late_after),
    -- What somebody is to do about it. A late reply waits until somebody decides after it; one that agrees changes nothing where
    -- the finding already counts.
    case
        when state = 'found' then 'pack'
        when state = 'disputed' and (proposed = '' or is_late_after) then 'dispute'
        when is_late_after and late_answer = 'agreed' and state in ('undisputed', 'upheld') then ''
        when is_late_after and state not in ('disputed', 'withdrawn') then 'late-reply'
        when state = 'awaiting-reply' then 'reply'
        when state = 'more-asked' then 'more'
        else ''
    end as waits
from in_state
