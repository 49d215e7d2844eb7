package org.gongzhi.party.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who had which post from when until when. */
@Component
class PostTerms {

    private final JdbcClient db;

    PostTerms(JdbcClient db) {
        this.db = db;
    }

    /** Ends what they had, and begins what they have now. */
    void change(MemberId member, UUID branch, @Nullable PartyPost post, LocalDate on) {
        db.sql("update party_post_term set until = greatest(since, :on) where member_id = :member and until is null").param("member", member.value()).param("on", on).update();
        if (post == null) return;
        db.sql("insert into party_post_term (id, party_organization_id, member_id, post, since) values (gen_random_uuid(), :branch, :member, :post, :on)")
                .param("branch", branch)
                .param("member", member.value())
                .param("post", post.name())
                .param("on", on)
                .update();
    }
}
