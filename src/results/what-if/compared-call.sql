-- Judged calls with their outcome in the store and under the assumption, side by side; one side is empty if only the other judged the call.
select
    vendor,
    call_id,
    coalesce(a.moment, f.moment) as micros,
    utc_text(micros) as moment,
    '+' || coalesce(a.number, f.number) as number,
    coalesce(f.contact, '') as contact_before,
    coalesce(a.contact, '') as contact,
    coalesce(f.regime, '') as regime_before,
    coalesce(a.regime, '') as regime,
    coalesce(f.basis, '') as basis_before,
    coalesce(a.basis, '') as basis,
    coalesce(f.verdict, '') as verdict_before,
    coalesce(a.verdict, '') as verdict,
    coalesce(a.source_file, f.source_file) as source_file,
    coalesce(a.source_row, f.source_row) as source_row
from former_call as f
full join assumed_call as a
    using (vendor, call_id)
