create function appraisal_scheme_is_fixed() returns trigger language plpgsql as $$
begin
    if exists (select from appraisal_round r
                where r.scheme in (coalesce((to_jsonb(new) ->> 'scheme')::uuid, (to_jsonb(old) ->> 'scheme')::uuid), (to_jsonb(old) ->> 'scheme')::uuid)) then
        raise exception 'a scheme that a round has used is fixed' using errcode = 'check_violation', constraint = 'appraisal_scheme_is_fixed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger groups_of_a_used_scheme_stay before insert or update or delete on appraisal_group
    for each row execute function appraisal_scheme_is_fixed();
create trigger items_of_a_used_scheme_stay before insert or update or delete on appraisal_item
    for each row execute function appraisal_scheme_is_fixed();
create trigger facts_of_a_used_scheme_stay before insert or update or delete on appraisal_fact
    for each row execute function appraisal_scheme_is_fixed();
create trigger bands_of_a_used_scheme_stay before insert or update or delete on appraisal_band
    for each row execute function appraisal_scheme_is_fixed();
create trigger gates_of_a_used_scheme_stay before insert or update or delete on appraisal_gate
    for each row execute function appraisal_scheme_is_fixed();

-- It may still be adopted or retired: what it says may not change.
create function appraisal_scheme_says_the_same() returns trigger language plpgsql as $$
begin
    if (to_jsonb(new) - '{stage,adopted_at,retired_at}'::text[]) is distinct from (to_jsonb(old) - '{stage,adopted_at,retired_at}'::text[])
       and exists (select from appraisal_round where scheme = old.id) then
        raise exception 'a scheme that a round has used is fixed' using errcode = 'check_violation', constraint = 'appraisal_scheme_is_fixed';
    end if;
    return new;
end $$;

create trigger a_used_scheme_says_the_same before update on appraisal_scheme
    for each row execute function appraisal_scheme_says_the_same();
