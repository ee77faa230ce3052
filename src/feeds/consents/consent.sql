-- Defaults apply to empty values only. An unreadable value is marked as such if the rulebook gives it consequences.
with scoped as (
    select
        accepted_consents.*,
        list_key(lower(names)) as scope_names,
        list_key(lower(products)) as scope_products,
        case
            when not is_emptied(emptied, 'channels') then string_split(coalesce(channels, 'phone'), '|')
        end as channel_list
    from accepted_consents
)

select
    row_number() over (order by scoped.consent_id) as consent_key,
    scoped.consent_id,
    case when is_emptied(scoped.emptied, 'kind') then 'unreadable' else coalesce(scoped.kind, 'consent') end as kind,
    person.person_key,
    scoped.number,
    consent_scope.scope_key,
    case when is_emptied(scoped.emptied, 'purpose') then 'unreadable' else coalesce(scoped.purpose, 'commercial') end as purpose,
    list_contains(scoped.channel_list, 'phone') as for_phone,
    coalesce(list_has_any(scoped.channel_list, ['email', 'sms']), false) as for_other_channel,
    scoped.form,
    scoped.source,
    case when is_emptied(scoped.emptied, 'initiative') then 'unreadable' else scoped.initiative end as initiative,
    scoped.term_stated,
    scoped.given_at_earliest as given_earliest,
    scoped.given_at_latest as given_latest,
    utc_day_of(scoped.given_at_earliest + given_piece.utc_offset) as given_day,
    case when is_emptied(scoped.emptied, 'expires_on') then -1000000 else coalesce(scoped.expires_on, 10000000) end as expires_day,
    case when is_emptied(scoped.emptied, 'withdrawn_at') then -9223372036854775807 else scoped.withdrawn_at_earliest end as withdrawn_earliest,
    case when is_emptied(scoped.emptied, 'withdrawn_at') then -9223372036854775807 else scoped.withdrawn_at_latest end as withdrawn_latest,
    utc_day_of(scoped.withdrawn_at_earliest + withdrawn_piece.utc_offset) as withdrawn_day,
    scoped.verified_at_earliest as verified_earliest,
    scoped.verified_at_latest as verified_latest,
    scoped.evidence,
    scoped.collected_by,
    scoped.collected_in_call,
    scoped.file_key,
    scoped.source_row
from scoped
left join person on person.person_id = scoped.person_id
inner join consent_scope
    on consent_scope.names is not distinct from scoped.scope_names
    and consent_scope.products is not distinct from scoped.scope_products
left join utc_piece as given_piece
    on given_piece.block = clock_block(scoped.given_at_earliest)
    and scoped.given_at_earliest >= given_piece.from_us
    and scoped.given_at_earliest < given_piece.until_us
left join utc_piece as withdrawn_piece
    on withdrawn_piece.block = clock_block(scoped.withdrawn_at_earliest)
    and scoped.withdrawn_at_earliest >= withdrawn_piece.from_us
    and scoped.withdrawn_at_earliest < withdrawn_piece.until_us
