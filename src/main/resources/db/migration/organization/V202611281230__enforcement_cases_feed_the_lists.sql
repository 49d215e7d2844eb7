create table organization_enforcement (
    id               uuid           primary key,
    version          integer        not null,
    serial           bigint         generated always as identity unique,
    filed_on         date           not null,
    number           text           generated always as ('ZF-' || extract(year from filed_on)::int || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0')) stored unique,
    organization_id  uuid           not null references organization,
    region           text           not null references region,
    cause            text           not null check (cause <> ''),
    source           text           not null,
    stage            text           not null check (stage in ('FILED', 'INVESTIGATED', 'DECIDED', 'EXECUTED', 'DROPPED')),
    findings         text           not null,
    investigated_by  uuid           references person,
    penalty          text           check (penalty in ('WARNING', 'FINE', 'CONFISCATION', 'SUSPENSION', 'REVOCATION')),
    amount           numeric(14, 2) check (amount > 0),
    basis            text           not null,
    decided_by       uuid           references person check (decided_by <> investigated_by),
    decided_on       date,
    due              date           check (due >= decided_on),
    outcome          text           not null,
    ended_on         date,
    constraint investigated_means_what     check (stage in ('FILED', 'DROPPED') or findings <> '' and investigated_by is not null),
    constraint decided_means_what          check ((stage in ('DECIDED', 'EXECUTED')) = (penalty is not null) and (penalty is null) = (decided_on is null)
                                                  and (penalty is null) = (decided_by is null) and (penalty is null or basis <> '' and due is not null)),
    constraint money_is_taken_as_an_amount check ((penalty in ('FINE', 'CONFISCATION')) is not distinct from (amount is not null) or penalty is null and amount is null),
    constraint ended_means_how             check ((stage in ('EXECUTED', 'DROPPED')) = (ended_on is not null) and (ended_on is null or outcome <> ''))
);

create index organization_enforcement_by_place on organization_enforcement (region, serial desc);
create index organization_enforcement_by_stage on organization_enforcement (stage, region, serial desc);
create index organization_enforcement_of_an_organization on organization_enforcement (organization_id, decided_on desc);
create index organization_enforcement_by_day on organization_enforcement (region, filed_on);
create index organization_enforcement_by_decision on organization_enforcement (region, decided_on) where decided_on is not null;
