-- Every consent and request that may cover each call, and the check that it failed, if any.
with asked as (
    select call_key
    from explained_key
),

standings as (
    select s.*
    from asked as a
    inner join near_standing as s
        on a.call_key = s.call_key
),

regimes as (
    select
        a.call_key,
        coalesce(r.uses_register, false) as uses_register
    from asked as a
    inner join near_call_scope as c
        on a.call_key = c.call_key
    left join regime as r
        on c.regime = r.regime
),

any_product as (
    select distinct scope_key
    from consent_scope_product
    where product = '*'
),

other_companies as (
    select distinct s.scope_key
    from consent_scope_name as s
    left join entity_name as n
        on s.name = n.name
    where n.name is null
)

select
    k.call_key,
    row_number() over (partition by k.call_key order by r.given_earliest, r.consent_id) as place,
    r.consent_id,
    r.kind,
    clock_text(r.given_earliest, r.given_latest, cast($time_zone as varchar)) as given_at,
    case
        when r.withdrawn_earliest is null then null
        when r.withdrawn_earliest < 0 then 'unreadable'
        else clock_text(r.withdrawn_earliest, r.withdrawn_latest, cast($time_zone as varchar))
    end as withdrawn_at,
    k.standing,
    k.near_miss,
    coalesce(s.consent_key = k.consent_key and s.basis = 'consent', false) as is_basis,
    k.is_not_linked,
    case when e.call_key is null then k.is_without_proof else e.proof_failure is not null end as is_without_proof,
    e.proof_failure,
    k.is_not_verified,
    k.is_from_own_call,
    k.is_not_specific,
    -- What makes its form invalid or unknown, what it is not specific about, or what else is unknown of one that fails: words with bars between them.
    concat_ws(
        '|',
        case
            when k.near_miss = 'consent-invalid-form'
                then concat_ws(
                    '|',
                    case when r.form <> 'active' then r.form end,
                    case when not r.for_phone then 'not-for-phone' end,
                    case when r.kind = 'request' and r.source in ('contest', 'survey') then r.source end,
                    case when r.initiative = 'caller' and (r.kind = 'request' or g.uses_register) then 'begun-by-caller' end
                )
            when k.near_miss = 'consent-form-unknown'
                then concat_ws(
                    '|',
                    case when r.form is null then 'form-unknown' end,
                    case when r.for_phone is null then 'channel-unknown' end,
                    case
                        when r.initiative = 'unreadable' and (r.kind = 'request' or g.uses_register) then 'initiative-unknown'
                        when r.initiative is null and r.kind = 'consent' and g.uses_register then 'initiative-unknown'
                    end
                )
            when k.is_not_specific and k.standing = 'valid' and r.kind = 'consent'
                then concat_ws(
                    '|',
                    case when x.scope_key is not null then 'any-product' end,
                    case when r.for_other_channel then 'more-than-phone' end,
                    case when z.scope_key is not null then 'other-companies' end
                )
        end,
        case when k.standing = 'failed' and k.entity_unknown then 'entity-unknown' end,
        case when k.standing = 'failed' and k.purpose_unknown then 'purpose-unknown' end,
        case when k.standing = 'failed' and k.product_unknown then 'product-unknown' end
    ) as because,
    k.is_re_consent,
    f.path as source_file,
    r.source_row
from asked as a
inner join near_call_consent as k
    on a.call_key = k.call_key
inner join consent as r
    on k.consent_key = r.consent_key
inner join source_file as f
    on r.file_key = f.file_key
inner join regimes as g
    on k.call_key = g.call_key
left join near_call_proof as e
    on k.call_key = e.call_key
    and k.consent_key = e.consent_key
left join standings as s
    on k.call_key = s.call_key
left join any_product as x
    on r.scope_key = x.scope_key
left join other_companies as z
    on r.scope_key = z.scope_key
order by
    k.call_key,
    place
