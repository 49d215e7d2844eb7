package org.gongzhi.organization.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.intake.BroughtTable;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Column;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.Line;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns of a table of conclusions, what is wrong with its rows, and what they become: set by set. */
final class ConclusionTable implements BroughtTable<ConclusionTable.Result> {

    private static final Column<String> CODE = Column.text("统一社会信用代码", 18).required().example("53100000500021676K");
    private static final Column<Integer> YEAR = Column.whole("年度", 2000, 2100).required().example("2024");
    private static final Column<InspectionStage> STAGE = Column.choice("结论", List.of(InspectionStage.PASS, InspectionStage.BASIC, InspectionStage.FAIL), InspectionStage::label)
            .required().example("合格");
    private static final Column<LocalDate> ON = Column.date("结论日期").required().example("2025-06-20");
    private static final String NOTE = "历史结论导入";

    /** One row. */
    record Result(String code, int year, InspectionStage stage, LocalDate on) {}

    private record Known(String code, int year, String stage, boolean brought) {}

    private record Concluded(UUID id, int year, InspectionStage stage) {}

    private final Viewer viewer;
    private final JdbcClient db;
    private final Supervision supervision;
    private final Journal journal;
    private final MessageSource messages;
    private final Clock clock;

    /** Organization and year of earlier batches. */
    private final Set<String> seen = new HashSet<>();

    ConclusionTable(Viewer viewer, JdbcClient db, Supervision supervision, Journal journal, MessageSource messages, Clock clock) {
        this.viewer = viewer;
        this.db = db;
        this.supervision = supervision;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Importer<Result> importer() {
        return new Importer<>("年检结论", List.of(CODE, YEAR, STAGE, ON), values -> new Result(values.get(CODE).toUpperCase(Locale.ROOT), values.get(YEAR), values.get(STAGE), values.get(ON)), messages);
    }

    @Override public Look look(List<Line<Result>> lines) { return new Look(0, faults(lines)); }

    /** Whom the register does not have within reach, what is concluded or under way already, and days that cannot be. */
    private List<Bad> faults(List<Line<Result>> lines) {
        var there = there(lines);
        var checks = checks(lines);
        var today = LocalDate.now(clock);
        var bad = new ArrayList<Bad>();
        for (var line : lines) {
            var row = line.value();
            var check = checks.get(row.code() + " " + row.year());
            if (!there.contains(row.code())) bad.add(bad(line, CODE, row.code(), "unknown"));
            else if (!seen.add(row.code() + " " + row.year())) bad.add(bad(line, YEAR, row.year(), "twice"));
            else if (check != null && Set.of("PASS", "BASIC", "FAIL").contains(check.stage())) bad.add(bad(line, YEAR, row.year(), "concluded"));
            else if (check != null && check.brought()) bad.add(bad(line, YEAR, row.year(), "under-way"));
            if (row.on().getYear() <= row.year() || row.on().isAfter(today)) bad.add(bad(line, ON, row.on(), "day"));
        }
        return bad;
    }

    /** @throws Refused {@code organization.inspection.import.meanwhile} when somebody was faster */
    @Override
    public long enter(List<Line<Result>> lines) {
        if (!faults(lines).isEmpty()) throw new Refused("organization.inspection.import.meanwhile");
        var concluded = db.sql("""
                        insert into organization_inspection (id, version, year, organization_id, region, stage, simple, due, filed_on, party_work, account, unit_opinion, conclusion,
                                                             concluded_by, concluded_on, imported)
                        select gen_random_uuid(), 0, n.year::int, o.id, o.region, n.stage, false, make_date(n.year::int + 1, 5, 31), n.day::date, '', '', '', :note, :by, n.day::date, true
                          from unnest(:codes::text[], :years::text[], :stages::text[], :days::text[]) as n (code, year, stage, day)
                          join organization o on o.credit_code = n.code
                            on conflict (organization_id, year) do update
                           set stage = excluded.stage, filed_on = excluded.filed_on, conclusion = excluded.conclusion, concluded_by = excluded.concluded_by,
                               concluded_on = excluded.concluded_on, imported = true, version = organization_inspection.version + 1
                         where organization_inspection.stage = 'DRAFT' and organization_inspection.submitted_on is null
                     returning id, year, stage
                        """)
                .param("codes", each(lines, Result::code)).param("years", each(lines, Result::year)).param("stages", each(lines, Result::stage)).param("days", each(lines, Result::on))
                .param("note", NOTE).param("by", viewer.id()).query(Concluded.class).list();
        if (concluded.size() < lines.size()) throw new Refused("organization.inspection.import.meanwhile");
        var act = viewer.act(clock.instant(), NOTE);
        journal.writeAll(concluded.stream().map(one -> new Moved("inspection", one.id(), InspectionMove.valueOf(one.stage().name()), InspectionStage.FILED, act, Map.of("year", one.year()))).toList());
        return concluded.size();
    }

    private Set<String> there(List<Line<Result>> lines) {
        return Set.copyOf(db.sql("select o.credit_code from organization o where o.credit_code = any (:codes) and o.region between :from and :to")
                .params(supervision.params(viewer)).param("codes", each(lines, Result::code)).query(String.class).list());
    }

    private Map<String, Known> checks(List<Line<Result>> lines) {
        var checks = new HashMap<String, Known>();
        db.sql("""
                        select o.credit_code as code, i.year, i.stage, i.stage in ('UNIT_REVIEW', 'FILED') or i.submitted_on is not null as brought
                          from organization o
                          join organization_inspection i on i.organization_id = o.id
                         where o.credit_code = any (:codes)
                        """)
                .param("codes", each(lines, Result::code)).query(Known.class).list().forEach(one -> checks.put(one.code() + " " + one.year(), one));
        return checks;
    }

    private Bad bad(Line<Result> line, Column<?> column, Object value, String code) {
        return new Bad(line.line(), column.heading(), value.toString(), messages.getMessage("organization.inspection.import." + code, null, Locale.CHINA));
    }

    private static String[] each(List<Line<Result>> lines, Function<Result, Object> value) { return lines.stream().map(line -> value.apply(line.value()).toString()).toArray(String[]::new); }
}
