package org.gongzhi.party.development;

import static org.gongzhi.party.development.DevelopmentMove.APPLY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.personal.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table("party_applicant")
class Applicant extends AbstractAggregateRoot<Applicant> {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID branchId;
    private String region;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "name_") private Hidden name;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "born_") private Hidden born;
    private LocalDate appliedOn;
    private @Nullable LocalDate talkedOn;
    private @Nullable LocalDate activistOn;
    private UUID[] contacts = {};
    private @Nullable LocalDate objectOn;
    private UUID[] introducers = {};
    private @Nullable LocalDate checkedOn;
    private @Nullable LocalDate trainedOn;
    private @Nullable Integer trainedDays;
    private @Nullable Integer trainedHours;
    private @Nullable LocalDate shownFrom;
    private @Nullable LocalDate shownUntil;
    private @Nullable LocalDate votedOn;
    private @Nullable Integer entitled;
    private @Nullable Integer present;
    private @Nullable Integer inFavour;
    private @Nullable LocalDate spokenOn;
    private boolean special;
    private @Nullable LocalDate approvedOn;
    private int extendedMonths;
    private @Nullable LocalDate probationUntil;
    private @Nullable LocalDate convertedOn;
    private @Nullable LocalDate fullOn;
    private @Nullable LocalDate endedOn;
    private @Nullable UUID memberId;
    private @Nullable UUID personId;
    private @Nullable UUID votedBy;
    private @Nullable UUID approvedBy;
    private @Nullable UUID convertedBy;
    private @Nullable UUID confirmedBy;
    private DevelopmentStage stage;
    @MappedCollection(idColumn = "applicant_id", keyColumn = "rank") private List<ApplicantStep> steps = new ArrayList<>();

    /** @param bornOn of whoever applies, known here only to see that they are of age */
    static Applicant apply(UUID id, UUID branch, String region, Hidden name, Hidden born, LocalDate bornOn, LocalDate on, String words, Act act) {
        var it = new Applicant();
        it.id = id;
        it.branchId = branch;
        it.region = region;
        it.name = name;
        it.born = born;
        it.appliedOn = on;
        it.notInTheFuture(on, act);
        Guards.check(APPLY, new Course(bornOn, on, null, null, 0, null, 0, null, 0, 0, null, null, null, false, null, 0, null), on);
        it.stage = APPLY.to();
        it.steps.add(new ApplicantStep(APPLY, on, words, act.by()));
        it.registerEvent(new Moved(Developments.SUBJECT, id, APPLY, null, act, Map.of("on", on.toString())));
        return it;
    }

    Applicant talk(LocalDate on, String words, Act act) {
        talkedOn = taken(DevelopmentMove.TALK, on, words, act);
        return this;
    }

    /** @param one or two full members who keep in touch @throws Refused {@code development.contacts} */
    Applicant decide(LocalDate on, List<UUID> members, String words, Act act) {
        if (members.isEmpty() || members.size() > 2) throw new Refused("development.contacts").at("members");
        activistOn = taken(DevelopmentMove.DECIDE, on, words, act);
        contacts = members.toArray(UUID[]::new);
        return this;
    }

    Applicant review(LocalDate on, String words, Act act) {
        taken(DevelopmentMove.REVIEW, on, words, act);
        return this;
    }

    Applicant propose(LocalDate on, String words, Act act) {
        objectOn = taken(DevelopmentMove.PROPOSE, on, words, act);
        return this;
    }

    /** @throws Refused {@code development.introducers} unless there are two */
    Applicant introduce(LocalDate on, List<UUID> members, Act act) {
        if (members.stream().distinct().count() != Guards.INTRODUCERS) throw new Refused("development.introducers", Guards.INTRODUCERS).at("members");
        taken(DevelopmentMove.INTRODUCE, on, "", act);
        introducers = members.toArray(UUID[]::new);
        return this;
    }

    Applicant check(LocalDate on, String words, Act act) {
        checkedOn = taken(DevelopmentMove.CHECK, on, words, act);
        return this;
    }

    /** @throws Refused {@code development.training} when it was too short */
    Applicant train(LocalDate on, int days, int hours, String words, Act act) {
        if (days < Guards.TRAINING_DAYS && hours < Guards.TRAINING_HOURS) throw new Refused("development.training", Guards.TRAINING_DAYS, Guards.TRAINING_HOURS).at("days");
        trainedOn = taken(DevelopmentMove.TRAIN, on, words, act);
        trainedDays = days;
        trainedHours = hours;
        return this;
    }

    /** @param until the end of the fifth working day or later @throws Refused {@code development.notice.short} */
    Applicant show(LocalDate from, LocalDate until, LocalDate earliest, String words, Act act) {
        if (until.isBefore(earliest)) throw new Refused("development.notice.short", Guards.NOTICE_DAYS, earliest.toString()).at("until");
        shownFrom = taken(DevelopmentMove.SHOW, from, words, act);
        shownUntil = until;
        return this;
    }

    /** @throws Refused {@code development.vote.quorum}, {@code development.vote.majority} */
    Applicant vote(LocalDate on, int all, int came, int yes, String words, Act act) {
        if (came > all || came * 2 <= all) throw new Refused("development.vote.quorum", all, all / 2 + 1).at("present");
        if (yes > came || yes * 2 <= all) throw new Refused("development.vote.majority", all, all / 2 + 1).at("inFavour");
        votedOn = taken(DevelopmentMove.VOTE, on, words, act);
        votedBy = act.by();
        entitled = all;
        present = came;
        inFavour = yes;
        return this;
    }

    /** @param late whether the approval may take up to six months */
    Applicant speak(LocalDate on, boolean late, String words, Act act) {
        spokenOn = taken(DevelopmentMove.SPEAK, on, words, act);
        special = late;
        return this;
    }

    /** Probation runs a year from the vote of the branch. @throws Refused {@code development.own-step} for whoever entered the vote */
    Applicant approve(LocalDate on, UUID member, String words, Act act) {
        another(votedBy, act);
        approvedOn = taken(DevelopmentMove.APPROVE, on, words, act);
        probationUntil = votedOn.plusYears(1);
        approvedBy = act.by();
        memberId = member;
        return this;
    }

    /** Back to the branch: what followed the vote counts no more, and the vote neither. */
    Applicant redo(LocalDate on, String words, Act act) {
        taken(DevelopmentMove.REDO, on, words, act);
        votedOn = null;
        votedBy = null;
        spokenOn = null;
        entitled = null;
        present = null;
        inFavour = null;
        special = false;
        return this;
    }

    /** @throws Refused {@code development.extension} unless by six to twelve months, {@code development.extended} the second time */
    Applicant extend(LocalDate on, int months, String words, Act act) {
        if (months < 6 || months > 12) throw new Refused("development.extension").at("months");
        taken(DevelopmentMove.EXTEND, on, words, act);
        extendedMonths = months;
        probationUntil = probationUntil.plus(Period.ofMonths(months));
        return this;
    }

    Applicant convert(LocalDate on, String words, Act act) {
        convertedOn = taken(DevelopmentMove.CONVERT, on, words, act);
        convertedBy = act.by();
        return this;
    }

    /** @throws Refused {@code development.own-step} for whoever entered that the branch converted them */
    Applicant confirm(LocalDate on, String words, Act act) {
        another(convertedBy, act);
        fullOn = taken(DevelopmentMove.CONFIRM, on, words, act);
        confirmedBy = act.by();
        return this;
    }

    Applicant end(DevelopmentMove how, LocalDate on, String words, Act act) {
        endedOn = taken(how, on, words, act);
        return this;
    }

    /** The account by which they see their own file. */
    Applicant link(UUID person) {
        personId = person;
        return this;
    }

    UUID id() { return id; }

    UUID branch() { return branchId; }

    Hidden name() { return name; }

    Hidden born() { return born; }

    LocalDate votedOn() { return votedOn; }

    LocalDate convertedOn() { return convertedOn; }

    @Nullable UUID member() { return memberId; }

    @Nullable UUID person() { return personId; }

    private Course course() {
        int reviews = (int) steps.stream().filter(step -> step.move() == DevelopmentMove.REVIEW).count();
        return new Course(LocalDate.MIN, appliedOn, talkedOn, activistOn, reviews, objectOn, introducers.length, checkedOn, trainedDays == null ? 0 : trainedDays,
                trainedHours == null ? 0 : trainedHours, shownUntil, votedOn, spokenOn, special, probationUntil, extendedMonths, convertedOn);
    }

    /** The one gate: not before its time, not in the future, not before the step before it, not by whom it is about. */
    private LocalDate taken(DevelopmentMove move, LocalDate on, String words, Act act) {
        if (act.by() != null && act.by().equals(personId)) throw new Refused("development.own-file");
        var before = stage;
        var after = move.after(before);
        notInTheFuture(on, act);
        Guards.check(move, course(), on);
        var last = steps.get(steps.size() - 1).onDay();
        if (on.isBefore(last)) throw new Refused("development.order", last.toString()).at("on");
        stage = after;
        steps.add(new ApplicantStep(move, on, words.strip(), act.by()));
        registerEvent(new Moved(Developments.SUBJECT, id, move, before, act, Map.of("on", on.toString())));
        return on;
    }

    private static void another(@Nullable UUID entered, Act act) {
        if (act.by() != null && act.by().equals(entered)) throw new Refused("development.own-step");
    }

    private void notInTheFuture(LocalDate on, Act act) {
        if (on.isAfter(LocalDate.ofInstant(act.at(), OfficeClock.ZONE))) throw new Refused("development.future").at("on");
    }
}
