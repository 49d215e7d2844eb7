create table figure_closing (
    id         uuid         primary key,
    month      date         not null check (extract(day from month) = 1),
    version    integer      not null check (version > 0),
    low        text         not null check (low ~ '^[0-9]{12}$'),
    high       text         not null check (high ~ '^[0-9]{12}$'),
    reason     text         not null,
    closed_at  timestamptz  not null,
    closed_by  uuid         not null references person,
    capacity   text         not null,
    unique (low, month, version),
    constraint a_correction_says_why check (version = 1 or length(trim(reason)) > 0)
);

create table figure_snapshot (
    id          uuid     primary key default gen_random_uuid(),
    closing_id  uuid     not null references figure_closing,
    figure      text     not null,
    region      text     not null references region,
    month       date     not null,
    value       numeric,
    fact_count  bigint   not null check (fact_count >= 0),
    rows_hash   text     not null check (length(rows_hash) = 64),
    supersedes  uuid     unique references figure_snapshot,
    unique (closing_id, figure, region)
);

create unique index figure_snapshot_of_a_month on figure_snapshot (figure, region, month) where supersedes is null;
create index figure_snapshot_by_figure on figure_snapshot (figure, region, month);

create function closed_figures_stay() returns trigger language plpgsql as $$
begin
    raise exception 'A closed figure is never changed; a correction adds a version';
end $$;

create trigger figure_closing_stays before update or delete or truncate on figure_closing for each statement execute function closed_figures_stay();
create trigger figure_snapshot_stays before update or delete or truncate on figure_snapshot for each statement execute function closed_figures_stay();

insert into role_permission (role, permission)
select role, 'figure.read'
  from unnest(array['PARTY_LEAD', 'CPC_OFFICE', 'REGISTRAR', 'FINANCE', 'HUB_DIRECTOR', 'HUB_DESK', 'COMMUNITY_STAFF']) role;

insert into role_permission (role, permission) values ('HUB_DIRECTOR', 'figure.close');
