-- On Citus the regions are a reference table, before any district's foreign key leads there; anywhere else there is nothing to do.
do $$
begin
    if exists (select from pg_extension where extname = 'citus') then
        perform create_reference_table('region');
    end if;
end $$;
