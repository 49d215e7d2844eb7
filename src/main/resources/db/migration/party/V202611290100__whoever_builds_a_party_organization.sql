-- Whose people keep a Party organization: the unit that hosts it, and of a joint branch every unit that builds it with the host. Those that it
-- only takes in besides (ATTACH) see it, but keep neither its roll nor its papers.
create view party_builder (party_organization_id, organization_id) as
    select id, organization_id
      from party_organization
     where organization_id is not null
     union
    select party_organization_id, organization_id
      from party_coverage
     where means in ('BUILD', 'JOIN')
       and party_organization_id is not null
       and superseded_at is null
       and until is null;
