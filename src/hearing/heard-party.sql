-- The call centre heard about a finding: the responsible one. If the client or nobody is responsible, the one that called.
create or replace temporary macro heard_party(responsible, vendor) as
    case when responsible in ('client', 'undetermined') then vendor else responsible end
