package org.gongzhi.notice;

import static org.gongzhi.notice.NoticeMove.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What is public and for how long. What it says stands in its editions. */
class Notice extends AbstractAggregateRoot<Notice> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private LocalDate publishedOn;
    private NoticeKind kind;
    private String subjectKind;
    private @Nullable UUID subjectId;
    private String href;
    private String region;
    private String title;
    private String[] bigrams;
    private int edition;
    private Instant publishedAt;
    private @Nullable UUID publishedBy;
    private int workingDays;
    private Instant until;
    private @Nullable Instant endedAt;
    private String outcome = "";
    private NoticeStage stage;

    static Notice publish(NewNotice shown, Instant until, Act act) {
        var it = new Notice();
        it.id = UUID.randomUUID();
        it.publishedOn = LocalDate.ofInstant(act.at(), OfficeClock.ZONE);
        it.publishedAt = act.at();
        it.publishedBy = act.by();
        it.kind = shown.kind();
        it.subjectKind = shown.subjectKind();
        it.subjectId = shown.subjectId();
        it.href = shown.href();
        it.region = shown.region();
        it.workingDays = shown.workingDays();
        it.stage = PUBLISH.to();
        it.says(shown.title(), until);
        it.registerEvent(new Moved("notice", it.id, PUBLISH, null, act, Map.of("edition", 1, "until", until.toString())));
        return it;
    }

    /** @param at least until then it goes on */
    Notice correct(String corrected, Instant at, Act act) {
        says(corrected, at.isAfter(until) ? at : until);
        endedAt = null;
        outcome = "";
        return move(CORRECT, act, Map.of("edition", edition, "until", until.toString()));
    }

    /** Its time is over. @param waiting objections that have no answer yet */
    Notice expire(int waiting, int objections, int upheld, Act act) {
        if (waiting > 0) return stage == NoticeStage.PENDING ? this : move(EXPIRE, act, Map.of("waiting", waiting));
        outcome = objections == 0 ? "公示期满，没有收到异议。" : "公示期满，收到异议 " + objections + " 件，均已答复，其中成立 " + upheld + " 件。";
        endedAt = act.at();
        registerEvent(new NoticeEnded(id(), kind, subjectKind, subjectId, objections, upheld));
        return move(END, act, Map.of("objections", objections, "upheld", upheld));
    }

    Notice withdraw(Act act) {
        outcome = act.note();
        endedAt = act.at();
        return move(WITHDRAW, act, Map.of());
    }

    boolean isOpenAt(Instant moment) { return stage == NoticeStage.PUBLISHED && !moment.isAfter(until); }

    boolean isOverAt(Instant moment) { return moment.isAfter(until); }

    NoticeId id() { return new NoticeId(id); }

    NoticeStage stage() { return stage; }

    String title() { return title; }

    String region() { return region; }

    int edition() { return edition; }

    Instant until() { return until; }

    String subjectKind() { return subjectKind; }

    @Nullable UUID subjectId() { return subjectId; }

    @Nullable UUID publishedBy() { return publishedBy; }

    private void says(String text, Instant end) {
        title = text;
        bigrams = Bigrams.of(text);
        until = end;
        edition++;
    }

    private Notice move(NoticeMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved("notice", id, move, before, act, data));
        return this;
    }
}
