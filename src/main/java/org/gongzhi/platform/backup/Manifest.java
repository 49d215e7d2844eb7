package org.gongzhi.platform.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle says of itself.
 *
 * @param format     of the bundle; a program reads its own and older ones
 * @param program    the version that wrote it
 * @param at         the moment whose state it holds
 * @param migrations those that had made the tables, in the order of their versions
 * @param files      how many attachments
 * @param gone       attachments that the database names and the disk did not have
 * @param keys       names of the keys that came along
 * @param sealed     whether a passphrase is needed to open them
 */
record Manifest(int format, String program, Instant at, List<Migration> migrations, List<Table> tables, List<Sequence> sequences, long files,
        List<String> gone, List<String> keys, boolean sealed) {

    static final int FORMAT = 1;

    record Migration(@Nullable String version, String description, String script, @Nullable Integer checksum) {}

    /** @param sha256 of the rows as they stand in the bundle */
    record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() { return "tables/" + name + ".tsv"; }
    }

    record Sequence(String name, long last, boolean called) {}

    long rows() { return tables.stream().mapToLong(Table::rows).sum(); }
}
