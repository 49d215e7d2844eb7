package org.gongzhi.bench;

import java.util.List;
import java.util.Map;

/** What is measured: the pages that people open most, and the two moves that many make at once. */
final class Country {

    static final String DEEP = "list of a county's organizations, 1,000th page";
    static final String NATION = "figure for the country";

    /** @param before where the 1,000th page of the large county begins */
    static List<Pages.Read> reads(String before) {
        return List.of(
                new Pages.Read("list of a county's organizations, first page", i -> "desk" + i, i -> "/organizations"),
                new Pages.Read(DEEP, i -> "large" + i, i -> "/organizations?before=" + before),
                new Pages.Read("two characters of a name, nationwide", i -> "nation" + i, i -> "/organizations?query=%E5%8A%A9%E8%80%81"),
                new Pages.Read("an order", i -> "desk" + i, i -> "/orders/" + Country.id("open " + i + " 900")),
                new Pages.Read("home", i -> "desk" + i, i -> "/"),
                new Pages.Read("figure for a county", i -> "desk" + i, i -> "/figures/order.paid"),
                new Pages.Read(NATION, i -> "nation" + i, i -> "/figures/order.paid", 2),
                new Pages.Read("the rows of a county's figure", i -> "desk" + i, i -> "/figures/order.paid/rows"));
    }

    /** Measured after so many others have come in. */
    static Pages.Read rare() {
        return new Pages.Read("two characters that none of the newest 200,000 names has, nationwide", i -> "nation" + i, i -> "/organizations?query=%E5%8A%A9%E8%80%81");
    }

    static final List<Moves.Write> WRITES = List.of(
            new Moves.Write("a claim", "org", (county, n) -> "/orders/" + id("open " + county + " " + n) + "/claim", Map.of("note", ""),
                    (county, n) -> "select '" + id("open " + county + " " + n) + "'", done("open", "service_order", "OPEN")),
            new Moves.Write("a payment", "finance", (county, n) -> "/payments/" + id("paying " + county + " " + n) + "/approval", Map.of("use", "便民服务", "note", ""),
                    (county, n) -> "select '" + id("paying " + county + " " + n) + " " + id("held " + county + " " + n) + " " + id("done " + county + " " + n) + "'", done("paying", "payment", "REQUESTED")));

    private static String done(String name, String table, String stage) {
        return "select coalesce(max(n), 0) from bench_desk, generate_series(1, %d) n join %s x on true where x.id = md5('%s ' || i || ' ' || n)::uuid and x.stage <> '%s'"
                .formatted(Filling.OPEN, table, name, stage);
    }

    private Country() {}

    /** As {@link Filling} makes them. */
    static String id(String name) {
        try {
            var hash = java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("MD5").digest(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            return hash.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
