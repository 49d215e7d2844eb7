-- The list names 41,352 towns; one of them, the town of Jinmen county, has the code of the county itself. Here it stands at the last code of
-- its own range, so that a place can be chosen there as everywhere.
insert into region (code, parent, name, level, full_name)
select '350527000999', code, name, 4, full_name || name
  from region
 where code = '350527000000'
    on conflict (code) do nothing;        -- another district of the province has seen to it
