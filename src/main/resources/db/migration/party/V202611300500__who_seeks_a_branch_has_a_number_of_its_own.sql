-- 党员找组织 was numbered ZZ like 组织生活, so that ZZ-2026-… could be either. Its new records say DY; what was numbered keeps its number.
-- A program of the release before writes no number and gets the new one too.
alter table member_lead alter column number drop expression;

create function a_lead_is_numbered() returns trigger language plpgsql as $$
begin
    new.number := 'DY-' || extract(year from new.said_on)::int || '-' || lpad(new.serial::text, greatest(4, length(new.serial::text)), '0');
    return new;
end $$;

-- What is restored brings its number along.
create trigger leads_are_numbered before insert on member_lead for each row when (new.number is null) execute function a_lead_is_numbered();
