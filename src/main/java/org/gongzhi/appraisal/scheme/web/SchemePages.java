package org.gongzhi.appraisal.scheme.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.round.SubjectSource;
import org.gongzhi.appraisal.round.SubjectSources;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.appraisal.scheme.SchemeMove;
import org.gongzhi.appraisal.scheme.SchemeStage;
import org.gongzhi.appraisal.scheme.Schemes;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of schemes show. A scheme holds for the whole district; reach does not narrow it. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class SchemePages {

    /** A kind of subject that no module brings yet. */
    private static final String NOBODYS = "对象待接入";

    private final Schemes schemes;
    private final SubjectSources sources;
    private final Journal journal;
    private final MessageSource messages;
    private final JdbcClient db;
    private final Clock clock;

    SchemePages(Schemes schemes, SubjectSources sources, Journal journal, MessageSource messages, JdbcClient db, Clock clock) {
        this.schemes = schemes;
        this.sources = sources;
        this.journal = journal;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
    }

    SchemeListPage list() {
        var kinds = kinds();
        return new SchemeListPage(db.sql("""
                        select s.id, s.name, s.version, s.subject_kind as kind, s.period, s.valid_from, s.stage,
                               (select count(*) from appraisal_item i where i.scheme = s.id)::int as items,
                               (select count(*) from appraisal_round r where r.scheme = s.id)::int as rounds
                          from appraisal_scheme s
                         order by s.name, s.version desc
                        """).query(SchemeListPage.Row.class).list().stream().map(row -> named(row, kinds)).toList());
    }

    private static SchemeListPage.Row named(SchemeListPage.Row row, Map<String, String> kinds) {
        return new SchemeListPage.Row(row.id(), row.name(), row.version(), kinds.getOrDefault(row.kind(), NOBODYS), row.period(), row.validFrom(), row.stage(),
                row.items(), row.rounds());
    }

    private Map<String, String> kinds() { return sources.all().stream().collect(Collectors.toMap(SubjectSource::kind, SubjectSource::label, (one, other) -> one)); }

    NewSchemePage blank() {
        var kinds = kinds().entrySet().stream().map(kind -> new Option(kind.getKey(), kind.getValue())).toList();
        return new NewSchemePage(kinds, clock.instant().atZone(OfficeClock.ZONE).toLocalDate());
    }

    HeadPage head(SchemeId id) { return new HeadPage(schemes.of(id), offices()); }

    /** Roles that may run rounds or publish them. */
    private List<Option> offices() {
        return db.sql("""
                        select r.code as value, r.name as label
                          from role r
                         where exists (select from role_permission p where p.role = r.code and p.permission in ('appraisal.run', 'appraisal.publish'))
                         order by r.rank
                        """).query(Option.class).list();
    }

    Timeline timeline(SchemeId id) {
        var scheme = schemes.of(id);
        return new Timeline(scheme.name(), "/schemes/" + id + "/timeline", journal.of("scheme", id.value(), SchemeMove::valueOf));
    }

    SchemePage show(SchemeId id, Viewer viewer) {
        var scheme = schemes.of(id);
        var isDraft = scheme.stage() == SchemeStage.DRAFT;
        var problems = !isDraft ? List.<String>of() : schemes.problems(scheme).stream().map(problem -> messages.getMessage(problem, Locale.CHINA)).toList();
        var rounds = db.sql("select count(*) from appraisal_round where scheme = ?").param(id.value()).query(Integer.class).single();
        return new SchemePage(scheme, kinds().getOrDefault(scheme.subjectKind(), NOBODYS), problems, trial(id), rounds,
                isDraft && viewer.may("scheme.draft"), actions(scheme, problems.isEmpty(), viewer), consequences(), named(scheme.offices()), rows(scheme));
    }

    SchemePage.@Nullable Trial trial(SchemeId id) {
        return db.sql("select rounds, subjects, changed, band_changed, at from appraisal_trial where scheme = ? order by at desc limit 1")
                .param(id.value())
                .query((row, n) -> new SchemePage.Trial(List.of((String[]) row.getArray("rounds").getArray()), row.getInt("subjects"), row.getInt("changed"),
                        row.getInt("band_changed"), row.getTimestamp("at").toInstant()))
                .optional()
                .orElse(null);
    }

    private static List<Action> actions(Scheme scheme, boolean sound, Viewer viewer) {
        var actions = new ArrayList<>(Move.openIn(scheme.stage(), SchemeMove.values()).stream()
                .filter(move -> !move.noun().equals("revision") && !move.noun().isEmpty() && viewer.may(move.permission()))
                .filter(move -> move != SchemeMove.ADOPT || sound)
                .map(move -> action(scheme, move))
                .toList());
        if (scheme.stage() != SchemeStage.DRAFT && viewer.may(SchemeMove.REVISE.permission())) actions.add(0, action(scheme, SchemeMove.REVISE));
        return actions;
    }

    private static Action action(Scheme scheme, SchemeMove move) {
        return new Action(move.name(), move.label(), "/schemes/" + scheme.id() + "/" + move.noun());
    }

    private Map<String, String> consequences() {
        return db.sql("select code, label from appraisal_consequence").query((row, n) -> Map.entry(row.getString("code"), row.getString("label"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> named(List<String> offices) {
        return db.sql("select name from role where code = any (?) order by rank").param(offices.toArray(String[]::new)).query(String.class).list();
    }

    private static List<SchemePage.Row> rows(Scheme scheme) {
        return scheme.items().stream().map(item -> {
            var group = scheme.group(item.group()).orElseThrow(Missing::new);
            return new SchemePage.Row(item.code(), group.label(), group.weight(), item.label(), item.fullMark(), item.step(), item.source(), item.figure(),
                    mapping(item), item.hint(), traits(item));
        }).toList();
    }

    private static String mapping(Item item) {
        if (item.formula() != null) return item.formula();
        return item.marks().stream().map(mark -> "≥" + Show.plain(mark.floor()) + " 得 " + Show.plain(mark.points())).collect(Collectors.joining("，"));
    }

    private static List<String> traits(Item item) {
        return Stream.of(item.evidence() ? "需佐证" : "", item.bonus() ? "加分" : "", item.veto() ? "一票否决" : "").filter(trait -> !trait.isEmpty()).toList();
    }
}
