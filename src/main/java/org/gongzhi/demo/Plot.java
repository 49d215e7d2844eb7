package org.gongzhi.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gongzhi.order.ClaimTrack;

/** What a tale is about: {@code demo/plots.csv} has a line for each. */
record Plot(String field, String use, ClaimTrack track, String title, String details, String expected, BigDecimal budget, int persons, List<Ask> asks, String record) {

    record Ask(String title, String details) {}

    static List<Plot> all() {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var csv = format.parse(new InputStreamReader(Plot.class.getResourceAsStream("/demo/plots.csv"), StandardCharsets.UTF_8))) {
            return csv.stream().map(Plot::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plot of(CSVRecord line) {
        return new Plot(line.get("field"), line.get("use"), ClaimTrack.valueOf(line.get("track")), line.get("title"), line.get("details"), line.get("expected"),
                new BigDecimal(line.get("budget")), Integer.parseInt(line.get("persons")),
                List.of(new Ask(line.get("ask"), line.get("detail")), new Ask(line.get("ask2"), line.get("detail2"))), line.get("record"));
    }
}
