package org.gongzhi.organization.inspection;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Column;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Conclusions of a year that stand in a table already: all of it is taken or nothing. They are results of the past, not acts of today. */
@Service
@Transactional
class InspectionIntake {

    record Sheet(@NotNull MultipartFile file) {}

    private record Result(String code, int year, InspectionStage stage, @Nullable LocalDate on) {}

    private static final Column<String> CODE = Column.text("统一社会信用代码", 18).required().example("53100000500021676K");
    private static final Column<Integer> YEAR = Column.whole("年度", 2000, 2100).required().example("2024");
    private static final Column<InspectionStage> STAGE = Column.choice("结论", List.of(InspectionStage.PASS, InspectionStage.BASIC, InspectionStage.FAIL), InspectionStage::label)
            .required().example("合格");
    private static final Column<LocalDate> ON = Column.date("结论日期").required().example("2025-06-20");
    private static final Map<InspectionStage, InspectionMove> MOVES = Map.of(InspectionStage.PASS, InspectionMove.PASS, InspectionStage.BASIC, InspectionMove.BASIC,
            InspectionStage.FAIL, InspectionMove.FAIL);

    private final JdbcClient db;
    private final Supervision supervision;
    private final Journal journal;
    private final MessageSource messages;
    private final Clock clock;

    InspectionIntake(JdbcClient db, Supervision supervision, Journal journal, MessageSource messages, Clock clock) {
        this.db = db;
        this.supervision = supervision;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    Importer<?> importer() { return results(); }

    private Importer<Result> results() {
        return new Importer<>("年检结论", List.of(CODE, YEAR, STAGE, ON), values -> new Result(values.get(CODE).toUpperCase(Locale.ROOT), values.get(YEAR), values.get(STAGE), values.get(ON)), messages);
    }

    ConclusionsPage take(MultipartFile file, Viewer viewer) {
        try (var content = file.getInputStream()) {
            return take(content, Objects.requireNonNullElse(file.getOriginalFilename(), ""), viewer);
        } catch (Refused refused) {
            throw refused.at("file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ConclusionsPage take(InputStream content, String name, Viewer viewer) {
        var lines = new ArrayList<Line<Result>>();
        var preview = results().read(content, name, batch -> {
            lines.addAll(batch);
            return faults(batch, viewer);
        });
        if (!preview.clean()) return new ConclusionsPage(null, preview.shown(), preview.missing());
        return new ConclusionsPage(save(lines, viewer), List.of(), List.of());
    }

    /** Whom the register does not have, and what is concluded already. */
    private List<Bad> faults(List<Line<Result>> lines, Viewer viewer) {
        var known = new HashMap<String, List<Integer>>();
        db.sql("""
                        select o.credit_code, coalesce(array_agg(i.year) filter (where i.stage in ('PASS', 'BASIC', 'FAIL')), '{}') as years
                          from organization o
                          left join organization_inspection i on i.organization_id = o.id
                         where o.credit_code = any (:codes)
                           and o.region between :from and :to
                         group by o.credit_code
                        """)
                .params(supervision.params(viewer))
                .param("codes", lines.stream().map(line -> line.value().code()).toArray(String[]::new))
                .query(row -> { known.put(row.getString("credit_code"), Stream.of((Object[]) row.getArray("years").getArray()).map(year -> ((Number) year).intValue()).toList()); });
        var bad = new ArrayList<Bad>();
        for (var line : lines) {
            var years = known.get(line.value().code());
            if (years == null) bad.add(new Bad(line.line(), CODE.heading(), line.value().code(), "名录里没有这个组织"));
            else if (years.contains(line.value().year())) bad.add(new Bad(line.line(), YEAR.heading(), "" + line.value().year(), "这一年度已有结论"));
        }
        return bad;
    }

    private long save(List<Line<Result>> lines, Viewer viewer) {
        var moved = new ArrayList<Moved>();
        for (var line : lines) {
            var result = line.value();
            var id = db.sql("""
                            insert into organization_inspection (id, version, year, organization_id, region, stage, simple, due, filed_on, party_work, account, unit_opinion, conclusion,
                                                                 concluded_by, concluded_on, imported)
                            select gen_random_uuid(), 0, :year, o.id, o.region, :stage, false, make_date(:year + 1, 5, 31), :on, '', '', '', '历史结论导入', :by, :on, true
                              from organization o
                             where o.credit_code = :code
                                on conflict (organization_id, year) do update
                               set stage = excluded.stage, filed_on = excluded.filed_on, conclusion = excluded.conclusion, concluded_by = excluded.concluded_by,
                                   concluded_on = excluded.concluded_on, imported = true, version = organization_inspection.version + 1
                         returning id
                            """)
                    .param("year", result.year()).param("stage", result.stage().name()).param("on", result.on()).param("by", viewer.id()).param("code", result.code())
                    .query(UUID.class).single();
            moved.add(new Moved("inspection", id, MOVES.get(result.stage()), InspectionStage.FILED, viewer.act(clock.instant(), "历史结论导入"), Map.of("year", result.year())));
        }
        journal.writeAll(moved);
        return moved.size();
    }
}
