-- Which pairs of characters occur in the names of those 2,048 organizations that came in together, which are a place: of a name that many have the
-- newest are found though none that came in lately has it, and the index on the pairs knows nothing of age. One organization stands for all of its
-- place that have the pair. It may say too much, since names change, and never too little. Whoever writes adds rows of their own and waits for nobody.
create table organization_pair (
    place   bigint  not null,
    pair    text    not null,
    serial  bigint  not null,
    primary key (place, pair, serial)
);

insert into organization_pair (place, pair, serial)
select o.serial / 2048 as place, p.pair, max(o.serial)
  from organization o
 cross join unnest(o.bigrams) as p (pair)
 group by place, p.pair
 order by place, p.pair;

create function organizations_bring_their_pairs() returns trigger language plpgsql as $$
begin
    insert into organization_pair (place, pair, serial)
    select n.place, n.pair, n.serial
      from (select b.serial / 2048 as place, p.pair, max(b.serial) as serial
              from brought b
             cross join unnest(b.bigrams) as p (pair)
             group by 1, 2) n
     where not exists (select from organization_pair k where k.place = n.place and k.pair = n.pair);
    return null;
end $$;

create trigger organizations_bring_their_pairs after insert on organization
    referencing new table as brought for each statement execute function organizations_bring_their_pairs();

create function a_new_name_brings_its_pairs() returns trigger language plpgsql as $$
begin
    insert into organization_pair (place, pair, serial)
    select new.serial / 2048, p.pair, new.serial
      from unnest(new.bigrams) as p (pair)
        on conflict do nothing;
    return null;
end $$;

create trigger a_new_name_brings_its_pairs after update of bigrams on organization
    for each row when (old.bigrams is distinct from new.bigrams) execute function a_new_name_brings_its_pairs();
