-- Whoever looks through the whole country for two characters wants the newest that have them, not all. So the index knows, beside the pairs of a name, which ten
-- thousand it belongs to: a word longer than any pair. What has just been written is put in its place soon: each search reads what has not.
create function tell_age_of_organization() returns trigger language plpgsql as $$
begin
    if not new.bigrams @> array['age' || new.serial / 10000] then
        new.bigrams := array_append(new.bigrams, 'age' || new.serial / 10000);
    end if;
    return new;
end;
$$;

create trigger age_of_organization before insert or update of bigrams on organization
    for each row execute function tell_age_of_organization();

-- Also for tables that are filled as a replica is.
alter table organization enable always trigger age_of_organization;

update organization set bigrams = bigrams;
alter index organization_by_bigram set (gin_pending_list_limit = 256);
