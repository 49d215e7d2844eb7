-- The one place that says what is counted as what, for lists, the weekly digest, the monthly notice and figures alike. Days are those of the office.
create function follow_up_is(f follow_up, what text, since date, until date) returns boolean language sql stable as $$
    select case what
               when 'OPENED'    then f.opened_on between since and until
               when 'CLOSED'    then f.stage = 'CLOSED' and (f.closed_at at time zone 'Asia/Shanghai')::date between since and until
               when 'ESCALATED' then f.stage = 'ESCALATED' and (f.closed_at at time zone 'Asia/Shanghai')::date between since and until
               when 'OPEN'      then f.opened_on <= until and (f.closed_at is null or (f.closed_at at time zone 'Asia/Shanghai')::date > until)
               when 'LATE'      then f.due_on < until and f.opened_on <= until and (f.closed_at is null or (f.closed_at at time zone 'Asia/Shanghai')::date > until)
                                     and (f.proved_at is null or (f.proved_at at time zone 'Asia/Shanghai')::date > until or f.stage in ('ASSIGNED', 'UNDER_WAY'))
               when 'SILENT'    then (f.started_at at time zone 'Asia/Shanghai')::date < since
                                     and (f.closed_at is null or (f.closed_at at time zone 'Asia/Shanghai')::date > until)
                                     and (f.proved_at is null or (f.proved_at at time zone 'Asia/Shanghai')::date > until or f.stage in ('ASSIGNED', 'UNDER_WAY'))
                                     and not exists (select from follow_up_note n where n.follow_up_id = f.id and n.week between since - 6 and until)
               when 'DUE'       then f.first_due_on between since and until and f.stage <> 'WITHDRAWN'
               when 'ON_TIME'   then f.first_due_on between since and until and f.stage in ('PROVED', 'CLOSED')
                                     and (f.proved_at at time zone 'Asia/Shanghai')::date <= f.first_due_on
               when 'CLIMBED'   then exists (select from follow_up_climb c
                                              where c.follow_up_id = f.id and (c.at at time zone 'Asia/Shanghai')::date between since and until)
           end
$$;
