create table register_entry (
    id               uuid         primary key,
    version          integer      not null check (version >= 0),
    serial           bigint       generated always as identity unique,
    register         text         not null,
    definition       integer      not null,
    number           text         not null check (number <> ''),
    state            text         not null,
    entered_at       timestamptz  not null,
    ended            boolean      not null,
    region           text         not null references region,
    -- no foreign key: the register of organizations stands on a floor above
    organization_id  uuid,
    title            text         not null check (title <> ''),
    sought           text         not null,
    bigrams          text[]       not null,
    data             jsonb        not null check (jsonb_typeof(data) = 'object'),
    created_by       uuid         references person,
    created_at       timestamptz  not null,
    changed_at       timestamptz  not null check (changed_at >= created_at),
    slot1            text,
    slot2            text,
    slot3            text,
    slot4            text,
    slot5            text,
    slot6            text,
    slot7            text,
    slot8            text,
    constraint a_number_stands_once_in_its_register unique (register, number),
    foreign key (register, definition, state) references register_state
);

create index register_entry_by_serial on register_entry (register, serial desc);
create index register_entry_by_district on register_entry (register, left(region, 6), serial desc);
create index register_entry_by_town on register_entry (register, left(region, 9), serial desc);
create index register_entry_by_place on register_entry (register, region, serial desc);
create index register_entry_by_state on register_entry (register, state, serial desc);
create index register_entry_open on register_entry (register, left(region, 6)) where not ended;
create index register_entry_of_an_organization on register_entry (organization_id, register, serial desc) where organization_id is not null;
create index register_entry_by_words on register_entry using gin (bigrams);
create index register_entry_by_slot1 on register_entry (register, slot1, serial desc) where slot1 is not null;
create index register_entry_by_slot2 on register_entry (register, slot2, serial desc) where slot2 is not null;
create index register_entry_by_slot3 on register_entry (register, slot3, serial desc) where slot3 is not null;
create index register_entry_by_slot4 on register_entry (register, slot4, serial desc) where slot4 is not null;
create index register_entry_by_slot5 on register_entry (register, slot5, serial desc) where slot5 is not null;
create index register_entry_by_slot6 on register_entry (register, slot6, serial desc) where slot6 is not null;
create index register_entry_by_slot7 on register_entry (register, slot7, serial desc) where slot7 is not null;
create index register_entry_by_slot8 on register_entry (register, slot8, serial desc) where slot8 is not null;

-- Whether one value is what its field asks for. Dates that do not exist fail by themselves.
create function register_fits(value jsonb, type text, rule jsonb) returns boolean language plpgsql stable as $$
declare
    plain text := value #>> '{}';
begin
    return case
        when type in ('TEXT', 'LONG') then jsonb_typeof(value) = 'string' and plain <> '' and char_length(plain) <= coalesce((rule ->> 'longest')::integer, 20000)
        when type in ('NUMBER', 'MONEY') then jsonb_typeof(value) = 'number' and scale(plain::numeric) <= (rule ->> 'decimals')::integer
            and plain::numeric >= coalesce((rule ->> 'least')::numeric, '-infinity') and plain::numeric <= coalesce((rule ->> 'most')::numeric, 'infinity')
        when type = 'DATE' then jsonb_typeof(value) = 'string' and plain ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and plain::date::text = plain
        when type = 'PERIOD' then jsonb_typeof(value) = 'string'
            and plain ~ case rule ->> 'of' when 'MONTH' then '^[0-9]{4}-(0[1-9]|1[0-2])$' when 'QUARTER' then '^[0-9]{4}-Q[1-4]$' else '^[0-9]{4}$' end
        when type = 'CHOICE' then jsonb_typeof(value) = 'string' and jsonb_exists(rule -> 'options', plain)
        when type in ('YESNO', 'FLAG') then jsonb_typeof(value) = 'boolean'
        when type = 'CHECKLIST' then jsonb_typeof(value) = 'array' and jsonb_array_length(value) > 0 and rule -> 'options' @> value
        when type = 'REGION' then jsonb_typeof(value) = 'string' and plain ~ '^[0-9]{12}$' and exists (select from region where code = plain)
        when type in ('ORGANIZATION', 'PERSON', 'PARTY_ORGANIZATION') then jsonb_typeof(value) = 'object' and value ->> 'name' <> ''
            and value ->> 'id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        when type = 'FILES' then jsonb_typeof(value) = 'number' and plain ~ '^[1-9][0-9]{0,3}$'
        when type = 'TABLE' then jsonb_typeof(value) = 'array' and jsonb_array_length(value) > 0 and not exists (
            select
              from jsonb_array_elements(value) as r (line)
              cross join lateral jsonb_each(r.line) as c (name, value)
             where not coalesce(register_fits(c.value, rule -> 'columns' -> c.name ->> 'type', rule -> 'columns' -> c.name), false))
    end;
end $$;

-- Values are known to a version up to the entry's own and keep to it; what is required is there. Slots follow from the values.
create function register_entry_is_as_defined() returns trigger language plpgsql as $$
declare
    wrong text;
    gaps text;
    slots text[];
begin
    select string_agg(c.field, ', ') into wrong
      from jsonb_each(new.data) as c (field, value)
      left join lateral (select f.type, f.rule
                           from register_field f
                          where f.register = new.register and f.field = c.field and f.version <= new.definition
                          order by f.version desc
                          limit 1) f on true
     where not coalesce(register_fits(c.value, f.type, f.rule), false);
    if wrong is not null then
        raise exception 'Register % does not allow these values: %', new.register, wrong using errcode = 'check_violation', constraint = 'values_are_as_defined';
    end if;
    select string_agg(f.field, ', ') into gaps
      from register_field f
     where f.register = new.register
       and f.version = new.definition
       and (f.required or new.state = any (f.required_in))
       and not jsonb_exists(new.data, f.field);
    if gaps is not null then
        raise exception 'Register % requires % in state %', new.register, gaps, new.state using errcode = 'check_violation', constraint = 'what_is_required_is_there';
    end if;
    new.ended := (select s.ended from register_state s where s.register = new.register and s.version = new.definition and s.state = new.state);
    select array[max(v.value) filter (where v.slot = 1), max(v.value) filter (where v.slot = 2), max(v.value) filter (where v.slot = 3), max(v.value) filter (where v.slot = 4),
           max(v.value) filter (where v.slot = 5), max(v.value) filter (where v.slot = 6), max(v.value) filter (where v.slot = 7), max(v.value) filter (where v.slot = 8)]
      into slots
      from (select s.slot, case jsonb_typeof(new.data -> s.field) when 'object' then new.data -> s.field ->> 'id' else left(new.data ->> s.field, 200) end as value
              from register_slot s
             where s.register = new.register) v;
    new.slot1 := slots[1];
    new.slot2 := slots[2];
    new.slot3 := slots[3];
    new.slot4 := slots[4];
    new.slot5 := slots[5];
    new.slot6 := slots[6];
    new.slot7 := slots[7];
    new.slot8 := slots[8];
    return new;
end $$;

create trigger register_entry_is_as_defined before insert or update on register_entry for each row execute function register_entry_is_as_defined();

-- A combination that stands once, held by the entry that stands.
create table register_key (
    register  text      not null,
    rule      smallint  not null,
    key       text      not null,
    entry_id  uuid      not null references register_entry,
    constraint a_combination_stands_once primary key (register, rule, key)
);

create index register_key_of_an_entry on register_key (entry_id);

create function register_entry_holds_its_keys() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from register_key where entry_id = new.id;
    end if;
    if not new.ended then
        insert into register_key (register, rule, key, entry_id)
        select u.register, u.rule, encode(sha256(convert_to(k.key, 'UTF8')), 'hex'), new.id
          from register_unique u
         cross join lateral (select string_agg(case jsonb_typeof(new.data -> f.field) when 'object' then new.data -> f.field ->> 'id' else new.data ->> f.field end, e'\n' order by f.n) as key,
                                    bool_and(jsonb_exists(new.data, f.field)) as whole
                               from unnest(u.fields) with ordinality as f (field, n)) k
         where u.register = new.register
           and u.version = new.definition
           and k.whole;
    end if;
    return null;
end $$;

create trigger register_entry_holds_its_keys after insert or update on register_entry for each row execute function register_entry_holds_its_keys();

-- The last number given in a year; whoever takes the next one holds the row until the entry is there.
create table register_counter (
    register  text     not null references register,
    year      integer  not null,
    last      bigint   not null check (last > 0),
    primary key (register, year)
);

-- Every state that an entry has been in, from when until when.
create table register_step (
    entry_id   uuid         not null references register_entry,
    step       integer      not null check (step > 0),
    register   text         not null,
    state      text         not null,
    move       text         not null,
    by         uuid         references person,
    at         timestamptz  not null,
    left_at    timestamptz  check (left_at >= at),
    -- whether the entry had never been in this state before
    anew       boolean      not null,
    primary key (entry_id, step)
);

create index register_step_by_time on register_step (register, state, at) where anew;
create index register_step_standing on register_step (register, state, at, left_at);

-- What is due of an entry in the state in which it is.
create table register_due (
    entry_id   uuid      not null references register_entry,
    rule       smallint  not null,
    register   text      not null,
    label      text      not null check (label <> ''),
    roles      text[]    not null check (roles <> '{}'),
    due_on     date      not null,
    show_on    date      not null check (show_on <= due_on),
    primary key (entry_id, rule)
);

create index register_due_by_date on register_due (due_on, entry_id);

-- What is about persons, sealed; lists show the mask in the entry's data.
create table register_secret (
    entry_id  uuid  not null references register_entry,
    field     text  not null,
    sealed    text  not null constraint a_secret_is_sealed check (sealed like 's4.%'),
    primary key (entry_id, field)
);

-- Files belong to a field of an entry, under an id of their own.
create table register_files (
    id        uuid  primary key,
    entry_id  uuid  not null references register_entry,
    field     text  not null,
    unique (entry_id, field)
);

-- A table that was brought and looked through.
create table register_intake (
    id             uuid         primary key,
    register       text         not null references register,
    attachment_id  uuid         not null references attachment,
    file_name      text         not null check (file_name <> ''),
    uploaded_by    uuid         not null references person,
    uploaded_at    timestamptz  not null,
    taken          bigint       check (taken > 0),
    taken_at       timestamptz,
    constraint what_was_taken_has_a_time check ((taken is null) = (taken_at is null))
);

create index register_intake_of_a_person on register_intake (uploaded_by, register, uploaded_at desc);
