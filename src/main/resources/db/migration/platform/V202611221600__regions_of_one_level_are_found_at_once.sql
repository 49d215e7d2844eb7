-- The filters of whoever sees the country offer its 31 provinces. Where districts share the regions, the index is made with the shared tables.
do $$
begin
    if exists (select from pg_tables where schemaname = current_schema() and tablename = 'region') then
        create index region_by_level on region (level, code);
    end if;
end $$;
