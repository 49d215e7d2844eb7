create index region_by_level on region (level, code);
