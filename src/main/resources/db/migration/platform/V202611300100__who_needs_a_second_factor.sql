-- The rules of logging in, dated: who needs a second factor, and after how many days without use an account is one too many.
create table log_in_rule (
    from_on      date         primary key,
    factor_of    text         not null check (factor_of in ('ADMINISTRATORS', 'EVERYBODY')),
    unused_days  integer      not null check (unused_days between 7 and 3650),
    basis        text         not null check (basis <> ''),
    set_by       uuid         references person,
    set_at       timestamptz  not null default now()
);

insert into log_in_rule (from_on, factor_of, unused_days, basis) values ('2000-01-01', 'ADMINISTRATORS', 90, '初始设定');

-- When somebody last logged in, and when their account was last of use: seen, asked by a program with their token, or given a new password.
create view account_use as
select p.id as person_id,
       (select max(l.started_at) from log_in l where l.person_id = p.id) as last_in,
       greatest(p.password_at,
                (select max(l.seen_at) from log_in l where l.person_id = p.id),
                (select max(t.used_at) from token t join post o on o.id = t.post_id where o.person_id = p.id)) as used_at
  from person p;
