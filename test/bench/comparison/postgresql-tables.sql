create unlogged table text_call (
    vendor text, call_id text, started_at text, connected_at text, ended_at text, called_number text, talk_seconds text, result text, dial_mode text,
    caller_number text, agent text, campaign text, person_id text, lead_source text, optout_offered text, optout_requested text, identity_stated text
);
create unlogged table text_objection (
    objection_id text, objected_at text, number text, person_id text, recorded_by text, reported_at text
);
create unlogged table person (person_id text primary key, legal_form text);
create unlogged table text_phone (person_id text, number text, valid_from date, valid_to date);
create unlogged table closed_day (day date primary key);
