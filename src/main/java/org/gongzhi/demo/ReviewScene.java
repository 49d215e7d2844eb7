package org.gongzhi.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gongzhi.appraisal.mark.NewMark;
import org.gongzhi.appraisal.mark.NewPhase;
import org.gongzhi.appraisal.round.NewRound;
import org.gongzhi.appraisal.voice.NewVoice;

/** The four centres are reviewed themselves: by the registrar, the Party office and finance together, blind to each other, and by those they serve. (domain.md M131) */
final class ReviewScene {

    private static final List<String> SCORERS = List.of("xujing", "shaoping", "qianli", "duxue");
    private static final int EACH = 3;
    private static final int VOICES = 12;

    /** How much of each item each centre earns, by the order in which they were opened. */
    private static final List<Map<String, String>> WORTH = List.of(
            Map.of("incubation", "29", "reach", "19", "rules", "14.5", "money", "14.5", "honours", "2"),
            Map.of("incubation", "26", "reach", "17", "rules", "13", "money", "13.5", "honours", "1"),
            Map.of("incubation", "27", "reach", "18", "rules", "13.5", "money", "14", "honours", "0"),
            Map.of("incubation", "22", "reach", "14", "rules", "11", "money", "8.5", "honours", "0"));
    private static final Map<String, String> PROOF = Map.of("incubation", "入驻与出孵台账", "reach", "服务记录汇总", "rules", "制度汇编", "money", "年度决算报表",
            "honours", "获奖证书", "accident", "安全检查记录");

    private record Centre(UUID id, int place) {}

    private final ScoreWorld world;
    private final Agenda agenda;
    private final Random random = new Random(131);
    private final int year;
    private UUID round;
    private List<Centre> centres;

    ReviewScene(ScoreWorld world, Agenda agenda, int year) {
        this.world = world;
        this.agenda = agenda;
        this.year = year;
    }

    void begin() {
        agenda.at(march(2), () -> {
            round = world.rounds().open(new NewRound(world.scheme("centre_review"), ScoreWorld.DISTRICT, year + " 年度孵化中心绩效评价", LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31)), world.as("guhong"));
            centres = world.db().sql("""
                            select s.subject as id, (row_number() over (order by c.serial))::int - 1 as place
                              from appraisal_subject s
                              join incubation_centre c on c.id = s.subject
                             where s.round = ? and s.exempt_because is null
                            """).param(round).query(Centre.class).list();
            world.voices().openCodes(round, world.as("wangmin"));
            var panel = world.panels().commit(round, new NewPhase(EACH, true, LocalDate.of(year + 1, 3, 12)), world.as("guhong"));
            agenda.at(march(3), () -> draw(panel));
            agenda.at(march(6), () -> SCORERS.forEach(login -> score(panel, login)));
            agenda.at(march(9), this::hear);
            agenda.at(march(13), () -> close(panel));
        });
    }

    private Instant march(int day) { return MonthScene.at(LocalDate.of(year + 1, 3, day), 14); }

    private void draw(UUID panel) {
        SCORERS.forEach(login -> world.panels().name(round, panel, world.as(login).id(), world.as("guhong")));
        world.panels().draw(round, panel, world.as("guhong"));
    }

    private void score(UUID panel, String login) {
        var drawn = world.db().sql("select subject from appraisal_assignment where panel = ? and person = ?").params(panel, world.as(login).id()).query(UUID.class).set();
        for (var centre : centres)
            if (drawn.contains(centre.id())) world.marks().mark(round, centre.id(), PROOF.keySet().stream().sorted().map(item -> mark(centre, item)).toList(), world.as(login));
    }

    private NewMark mark(Centre centre, String item) {
        var worth = item.equals("accident") ? BigDecimal.ONE : new BigDecimal(WORTH.get(centre.place() % WORTH.size()).get(item));
        var stricter = !item.equals("honours") && !item.equals("accident") && random.nextInt(3) == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        return new NewMark(centre.id(), item, worth.subtract(stricter), "", PROOF.get(item));
    }

    private void hear() {
        for (var centre : centres) {
            var code = world.db().sql("select secret from appraisal_voice_link where round = ? and subject = ? and kind = 'CODE' and closed_at is null")
                    .params(round, centre.id()).query(String.class).single();
            for (int n = 0; n < VOICES; n++)
                world.voices().say(code, new NewVoice(centre.place() == 3 ? 3 + n % 2 : 4 + n % 2, n == 0 ? "工作人员热心，材料一次讲清。" : "", null, "review " + centre.id() + " " + n));
        }
    }

    private void close(UUID panel) {
        world.panels().close(round, panel, world.as("guhong"));
        world.rounds().close(round, world.as("guhong"));
        world.rounds().publish(round, world.as("guhong"));
        var until = world.db().sql("select objection_until from appraisal_round where id = ?").param(round).query(LocalDate.class).single();
        agenda.at(MonthScene.at(until.plusDays(1), 10), () -> world.rounds().lock(round, world.as("guhong")));
    }
}
