package org.gongzhi.party.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of a Party organization is otherwise than the rules usually have it. (domain.md C1) */
@Component
class PartyHints {

    private static final int COMMITTEE_FROM = 7;
    private static final int FEWEST_OF_A_COMMITTEE = 3;
    private static final int MOST_OF_A_COMMITTEE = 7;
    private static final int FEWEST = 3;

    private record Limits(int jointUnits, int branchSize) {}

    private final JdbcClient db;
    private final MessageSource messages;

    PartyHints(JdbcClient db, MessageSource messages) {
        this.db = db;
        this.messages = messages;
    }

    List<String> of(PartyPage.Facts facts, PartyPage.Roll roll, int units, LocalDate today) {
        var hints = new ArrayList<String>();
        if (facts.stage() == PartyStage.DISSOLVED || facts.stage() == PartyStage.REFUSED || !facts.kind().needsMembers()) return hints;
        var limits = limits(today);
        var committee = roll.posts();
        if (roll.full() < FEWEST) hints.add(say("party.hint.few", roll.full()));
        if (facts.kind() == PartyKind.JOINT && units > limits.jointUnits()) hints.add(say("party.hint.joint", units, limits.jointUnits()));
        if (roll.full() + roll.probationary() > limits.branchSize()) hints.add(say("party.hint.size", roll.full() + roll.probationary(), limits.branchSize()));
        if (facts.stage() != PartyStage.ESTABLISHED) return hints;
        if (roll.secretary() == null) hints.add(say("party.hint.secretary"));
        if (roll.full() >= COMMITTEE_FROM && committee < FEWEST_OF_A_COMMITTEE) hints.add(say("party.hint.committee", roll.full(), committee));
        if (committee > MOST_OF_A_COMMITTEE) hints.add(say("party.hint.committee-size", committee));
        if (facts.organization() != null && (facts.registrationSide().isEmpty() || facts.competentSide().isEmpty())) hints.add(say("party.hint.supervisors"));
        return hints;
    }

    private Limits limits(LocalDate day) {
        return db.sql("select joint_units, branch_size from party_rule order by from_on <= :day desc, case when from_on <= :day then from_on end desc, from_on limit 1")
                .param("day", day)
                .query(Limits.class)
                .single();
    }

    private String say(String code, Object... about) { return messages.getMessage(code, about, Locale.CHINA); }
}
