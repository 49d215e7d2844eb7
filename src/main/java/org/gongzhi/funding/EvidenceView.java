package org.gongzhi.funding;

import java.util.List;

/**
 * The evidence of one subject.
 *
 * @param facts   what was ordered and accepted
 * @param records the times the service took place
 * @param doubts  what the office should look at before it pays; empty when all is well
 */
public record EvidenceView(String title, String href, List<Fact> facts, List<Record> records, List<Photo> photos, List<String> doubts) {

    public record Fact(String label, String value) {}

    public record Record(String when, String where, int persons, int encounters, String summary) {}

    public record Photo(String href, String thumbnail, String name) {}
}
