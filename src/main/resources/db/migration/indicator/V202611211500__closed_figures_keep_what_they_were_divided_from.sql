-- Of several districts a ratio or an average is made anew from these, never from the ratios. Months closed before have none.
alter table figure_snapshot
    add column numerator    numeric,
    add column denominator  numeric check (denominator >= 0);
