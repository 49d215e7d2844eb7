-- A board counts how many stand in each state, as far as somebody reaches: the index says it without the entries.
create index register_entry_by_state_and_place on register_entry (register, state, serial desc) include (region, organization_id);

drop index register_entry_by_state;
