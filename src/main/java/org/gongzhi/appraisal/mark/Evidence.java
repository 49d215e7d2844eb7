package org.gongzhi.appraisal.mark;

import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.round.RoundBook;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Photos and papers that prove a mark: kept for themselves, so that a mark that is refused loses none of them. */
@Service
@Transactional
public class Evidence {

    static final String SUBJECT = "appraisal-mark";

    private final Attachments attachments;
    private final Marks marks;
    private final RoundBook rounds;
    private final JdbcClient db;

    Evidence(Attachments attachments, Marks marks, RoundBook rounds, JdbcClient db) {
        this.attachments = attachments;
        this.marks = marks;
        this.rounds = rounds;
        this.db = db;
    }

    /** @throws org.gongzhi.platform.Refused {@code file.*} at the field that it came in, and what {@link Marks#kind} refuses @throws Missing */
    public void add(UUID round, UUID subject, String item, @Nullable List<MultipartFile> files, Viewer viewer) {
        if (files == null || files.stream().allMatch(Attachments::isBlank)) return;
        marks.kind(rounds.of(round, viewer), subject, viewer);
        var id = db.sql("""
                        insert into appraisal_evidence (id, round, subject, item)
                        select :id, p.round, p.subject, p.item
                          from appraisal_point p
                          join appraisal_subject s on (s.round, s.subject) = (p.round, p.subject)
                         where (p.round, p.subject, p.item) = (:round, :subject, :item)
                           and s.region between :from and :to
                           and (:organization::uuid is null or s.organization = :organization)
                            on conflict (round, subject, item) do update set item = excluded.item
                     returning id
                        """)
                .params(viewer.reach().params()).param("id", UUID.randomUUID()).param("round", round).param("subject", subject).param("item", item)
                .query(UUID.class).optional().orElseThrow(Missing::new);
        attachments.storeAll(files, SUBJECT, id, viewer);
    }
}
