-- Whoever looks through the whole country for two characters wants the newest that have them, not all: the index knows the pairs and the ten thousand each belongs to.
create index organization_by_bigram_and_age on organization using gin (array_append(bigrams, '#' || (serial / 10000)::text));
