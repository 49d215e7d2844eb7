package org.gongzhi.organization.grade;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.notice.NewNotice;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.notice.NoticeTable;
import org.gongzhi.notice.Notices;
import org.gongzhi.organization.OrganizationStage;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.organization.sync.PartyAct;
import org.gongzhi.organization.sync.PartyForms;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.message.Messages;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to grade assessment. Nobody decides alone: check, opinion and grade are three people's, and between opinion and grade
 * stands a public notice. Out of reach is {@link Missing}. (domain.md M49, C2; 社会组织评估管理办法)
 */
@Service
@Transactional
public class Grades {

    private final GradeRepository repository;
    private final GradeFacts facts;
    private final Supervision supervision;
    private final Rules rules;
    private final PartyForms forms;
    private final Notices notices;
    private final Messages messages;
    private final WorkingDays days;
    private final Clock clock;

    Grades(GradeRepository repository, GradeFacts facts, Supervision supervision, Rules rules, PartyForms forms, Notices notices, Messages messages, WorkingDays days, Clock clock) {
        this.repository = repository;
        this.facts = facts;
        this.supervision = supervision;
        this.rules = rules;
        this.forms = forms;
        this.notices = notices;
        this.messages = messages;
        this.days = days;
        this.clock = clock;
    }

    /** @throws Refused {@code organization.grade.bar.*}, {@code organization.grade.waiting}, {@code organization.grade.not-registered} */
    public UUID apply(UUID organization, String reason, Viewer viewer) {
        var whom = supervision.of(organization, viewer);
        if (whom.stage() != OrganizationStage.REGISTERED || !whom.kind().isLegalPerson()) throw new Refused("organization.grade.not-registered");
        var eligibility = eligibility();
        var applicant = facts.of(organization, today(), rules.today().number(Rule.CREDIT_FINE_LIMIT));
        var bars = eligibility.bars(applicant, today());
        if (!bars.isEmpty()) throw new Refused(bars.get(0));
        var act = act(viewer, reason);
        try {
            var it = repository.save(Grade.apply(organization, whom.region(), reason, eligibility.isSimple(applicant, today()), workingDays(Rule.GRADE_ELIGIBILITY_DAYS), act));
            forms.want(PartyAct.GRADE, it.id(), organization, whom.region(), act);
            return it.id();
        } catch (DuplicateKeyException waiting) {
            throw new Refused("organization.grade.waiting");
        }
    }

    public void admit(UUID id, String note, Viewer viewer) { tell(repository.save(judged(id, viewer).admit(act(viewer, note))), "资格审核通过，请提交自评"); }

    public void reject(UUID id, String reason, Viewer viewer) { tell(repository.save(judged(id, viewer).reject(act(viewer, reason))), "评估申请不予受理"); }

    public void rate(UUID id, BigDecimal own, String note, Viewer viewer) { repository.save(held(id, viewer).rate(own, act(viewer, note))); }

    /** @param experts who went there @throws Refused {@code supervision.own-case.named}, {@code organization.grade.own-application} */
    public void check(UUID id, BigDecimal found, String experts, String note, Viewer viewer) {
        var it = judged(id, viewer);
        supervision.impartial(it.organizationId(), List.of(experts.split("[、，,;； ]+")), "experts");
        repository.save(it.check(found, experts, workingDays(Rule.GRADE_OPINION_DAYS), act(viewer, note)));
    }

    /** The score gives the grade, by the bands of today. @throws Refused {@code organization.grade.own-check} */
    public void opine(UUID id, BigDecimal score, String words, Viewer viewer) {
        var numbers = rules.today();
        repository.save(judged(id, viewer).opine(score, numbers.grade(score), today().plusDays(numbers.count(Rule.GRADE_REPORT_DAYS)), act(viewer, words)));
    }

    /** Shows the opinion to the public for so many working days. */
    public void publish(UUID id, String words, Viewer viewer) {
        var it = judged(id, viewer);
        var whom = supervision.of(it.organizationId(), viewer);
        int period = rules.today().count(Rule.GRADE_NOTICE_DAYS);
        var act = act(viewer, words);
        var notice = notices.publish(new NewNotice(NoticeKind.OTHER, "grade", id, Matter.GRADE.href(id), whom.region(), whom.name() + "评估等级公示",
                "经资格审核、自评、实地评估和初评，现将初评结果予以公示。对结果有异议的，请在公示期内提出。",
                new NoticeTable(List.of("组织", "得分", "等级"), List.of(List.of(whom.name(), Objects.requireNonNull(it.score()).toPlainString(), it.level() + "A"))), period), act);
        repository.save(it.publish(notice.value(), days.plus(today(), period + 1), act));
    }

    /** An objection was right: the opinion is given anew. @throws Refused {@code organization.grade.no-objection} */
    public void correct(UUID id, String reason, Viewer viewer) {
        var it = judged(id, viewer);
        if (!repository.isObjected(Objects.requireNonNull(it.notice()))) throw new Refused("organization.grade.no-objection");
        repository.save(it.correct(workingDays(Rule.GRADE_OPINION_DAYS), act(viewer, reason)));
    }

    /**
     * @throws Refused {@code organization.grade.notice-running}, {@code organization.grade.objected}, {@code organization.sync.missing}, {@code organization.grade.own-opinion}
     */
    public void grant(UUID id, String document, Viewer viewer) {
        var it = judged(id, viewer);
        var notice = Objects.requireNonNull(it.notice());
        if (repository.isRunning(notice)) throw new Refused("organization.grade.notice-running");
        if (repository.isObjected(notice)) throw new Refused("organization.grade.objected");
        forms.check(PartyAct.GRADE, id);
        var act = act(viewer, document);
        var eligibility = eligibility();
        repository.save(it.grant(eligibility.validFrom(today()), eligibility.validUntil(today()), act));
        forms.finished(PartyAct.GRADE, id, it.organizationId(), it.region(), act);
        tell(it, "评为 " + it.level() + "A 级");
    }

    public void track(UUID id, String found, Viewer viewer) { repository.save(judged(id, viewer).track(act(viewer, found))); }

    public void withdraw(UUID id, String reason, Viewer viewer) { tell(repository.save(judged(id, viewer).withdraw(act(viewer, reason))), "评估等级已撤销"); }

    private Eligibility eligibility() { return new Eligibility(rules.today()); }

    private LocalDate workingDays(Rule rule) { return days.plus(today(), rules.today().count(rule)); }

    private LocalDate today() { return LocalDate.now(clock); }

    private void tell(Grade it, String title) { messages.tellHolders("supervision.report", it.region(), it.organizationId(), title, Matter.GRADE.href(it.id())); }

    private Grade held(UUID id, Viewer viewer) { return supervision.held(repository.hold(id), viewer); }

    /** For whoever judges. @throws Refused {@code supervision.own-case} */
    private Grade judged(UUID id, Viewer viewer) { return supervision.judged(repository.hold(id), viewer); }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}
