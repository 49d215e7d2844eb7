package org.gongzhi.appraisal.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongzhi.appraisal.mark.Marks;
import org.gongzhi.appraisal.mark.NewMark;
import org.gongzhi.platform.access.People;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds over the organizations of the demo town that somebody works for; each with a scheme of its own. */
@Component("testedRounds")     // the calculation has rounds of its own
public class GivenRounds implements SubjectSource {

    public static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    public static final LocalDate TO = LocalDate.of(2026, 1, 31);
    private static final String DISTRICT = "330399000000";
    private static final AtomicInteger SCHEMES = new AtomicInteger();

    /** Item by item: code, full mark, least, step, source, evidence, bonus, veto. */
    public static final String PLAIN = "plan,2,0,0.5,HAND,false,false,false";
    public static final String PROVEN = "hygiene,2,0,0.5,HAND,true,false,false";
    public static final String FINISHED = "orders,10,0,,FIGURE,false,false,false";
    public static final String SELF = "own,100,0,1,SELF,false,false,false";
    public static final String PEER = "peers,100,0,1,PEER,false,false,false";
    public static final String PUBLIC = "public,100,0,,PUBLIC,false,false,false";
    public static final String BONUS = "honours,3,0,1,HAND,false,true,false";
    public static final String VETO = "accident,1,0,1,HAND,false,false,true";

    private final Rounds rounds;
    private final Marks marks;
    private final People people;
    private final JdbcClient db;

    GivenRounds(@Lazy Rounds rounds, @Lazy Marks marks, People people, JdbcClient db) {
        this.rounds = rounds;
        this.marks = marks;
        this.people = people;
        this.db = db;
    }

    @Override public String kind() { return "TESTED"; }

    @Override public String label() { return "受测组织"; }

    @Override
    public String subjects() {
        return """
                select o.id as subject, o.name, o.region, o.id as organization, '{}'::jsonb as facts, null::text as exempt
                  from organization o
                 where o.region between :low and :high
                   and :first::date <= :last::date
                   and o.id in (select p.organization_id from post p join person n on n.id = p.person_id where n.login in ('linxia', 'zhouqi', 'qianli'))
                """;
    }

    @Override public String href(UUID subject) { return "/organizations/" + subject; }

    /** An adopted scheme of these items, ten points a pass. */
    public UUID aScheme(String... items) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into appraisal_scheme (id, code, version, name, subject_kind, period, valid_from, stage, full_mark, bonus_cap, made_at, adopted_at)
                        values (:id, :code, 1, '受测办法', 'TESTED', 'MONTH', '2020-01-01', 'ADOPTED', 100, 3, now(), now())
                        """).param("id", id).param("code", "tested_" + SCHEMES.incrementAndGet()).update();
        db.sql("insert into appraisal_group (scheme, code, label, weight, position) values (:id, 'all', '全部', 1, 1), (:id, 'vetoes', '否决', 0, 2)").param("id", id).update();
        int position = 0;
        for (var item : items) insert(id, item.split(","), position++);
        db.sql("insert into appraisal_band (scheme, code, label, floor) values (:id, 'good', '良好', 3), (:id, 'rest', '一般', 0)").param("id", id).update();
        return id;
    }

    private void insert(UUID scheme, String[] item, int position) {
        db.sql("""
                        insert into appraisal_item (scheme, code, grp, label, full_mark, least, step, source, figure, evidence, bonus, veto, position, sample)
                        values (:scheme, :code, :grp, :label, :full, :least, :step::numeric, :source, :figure, :evidence, :bonus, :veto, :position, :sample::smallint)
                        """)
                .param("scheme", scheme).param("code", item[0]).param("grp", item[7].equals("true") ? "vetoes" : "all").param("label", "项目" + item[0])
                .param("full", new BigDecimal(item[1])).param("least", new BigDecimal(item[2])).param("step", item[3].isEmpty() ? null : item[3])
                .param("source", item[4]).param("figure", item[4].equals("FIGURE") ? "order.finished" : null).param("evidence", item[5].equals("true"))
                .param("bonus", item[6].equals("true")).param("veto", item[7].equals("true")).param("position", position)
                .param("sample", item[4].equals("PUBLIC") ? "2" : null).update();
    }

    /** Opened by wangmin over the whole district, for January. */
    public UUID aRound(String... items) { return rounds.open(new NewRound(aScheme(items), DISTRICT, "一月评分", FROM, TO), people.viewer("wangmin")); }

    /** The organization for which somebody works. */
    public UUID of(String login) { return people.viewer(login).reach().organization(); }

    public List<UUID> subjects(UUID round) {
        return db.sql("select subject from appraisal_subject where round = :round order by name").param("round", round).query(UUID.class).list();
    }

    /** So many more subjects, of which nobody knows anything. */
    public void crowd(UUID round, int many) {
        db.sql("insert into appraisal_subject (round, subject, subject_kind, name, region) select :round, gen_random_uuid(), 'TESTED', '对象 ' || n, :region from generate_series(1, :many) n")
                .param("round", round).param("region", DISTRICT).param("many", many).update();
        db.sql("""
                        insert into appraisal_point (round, subject, item)
                        select s.round, s.subject, i.code
                          from appraisal_subject s
                          join appraisal_round r on r.id = s.round
                          join appraisal_item i on i.scheme = r.scheme
                         where s.round = :round and s.organization is null
                        """).param("round", round).update();
    }

    /** wangmin marks everybody the same. */
    public void marked(UUID round, String item, String points) {
        marks.record(round, subjects(round).stream().map(subject -> new NewMark(subject, item, new BigDecimal(points), "", "现场记录")).toList(), people.viewer("wangmin"));
    }

    /** Scored by wangmin with one item, closed, and published by fangzhou. */
    public UUID aPublishedRound(String points) { return published(aRound(PLAIN, PROVEN), points); }

    /** One of the same two items. */
    public UUID published(UUID round, String points) {
        marked(round, "plan", points);
        marked(round, "hygiene", points);
        rounds.close(round, people.viewer("wangmin"));
        rounds.publish(round, people.viewer("shaoping"));
        return round;
    }
}
