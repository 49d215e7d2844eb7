-- One row for each batch of the journal; docs/journal.md tells what stands in it. Rows are only added, like those of the journal.
create table journal_seal (
    number    bigint       primary key check (number > 0),
    form      smallint     not null,
    key       text         not null,
    first_id  bigint       not null,
    last_id   bigint       not null check (last_id >= first_id),
    rows      integer      not null check (rows > 0),
    total     bigint       not null check (total >= rows),
    marks     bytea        not null check (octet_length(marks) = 16 * rows),
    previous  bytea        not null,
    value     bytea        not null,
    at        timestamptz  not null
);

-- What a seal holds cannot be made smaller by trying.
alter table journal_seal alter column marks set storage external;

create trigger journal_seal_stays before update or delete or truncate on journal_seal for each statement execute function journal_stays();
