package org.gongzhi.platform.login;

import java.util.UUID;
import org.gongzhi.platform.access.Halfway;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.factor.Factors;
import org.gongzhi.platform.factor.Totp;
import org.gongzhi.platform.page.Qr;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws a fresh secret. The page carries it hidden, so that looking changes nothing. */
@Component
class FactorPages {

    private final Factors factors;
    private final JdbcClient db;
    private final String office;

    FactorPages(Factors factors, JdbcClient db, @Value("${gongzhi.office:社会组织党群服务中心}") String office) {
        this.factors = factors;
        this.db = db;
        this.office = office;
    }

    FactorPage offer(String self, Halfway halfway) { return page(self, halfway.person(), halfway.login(), Totp.secret(), false); }

    FactorPage offer(String self, Viewer viewer) { return page(self, viewer.id(), login(viewer.id()), Totp.secret(), true); }

    /** The code was mistyped: the phone has the secret already. */
    FactorPage offerAgain(String self, Halfway halfway, @Nullable String offer) {
        return page(self, halfway.person(), halfway.login(), known(offer, halfway.person()), false);
    }

    FactorPage offerAgain(String self, Viewer viewer, @Nullable String offer) {
        return page(self, viewer.id(), login(viewer.id()), known(offer, viewer.id()), true);
    }

    private String known(@Nullable String offer, UUID person) {
        return offer == null ? Totp.secret() : factors.secretOf(offer, person).orElseGet(Totp::secret);
    }

    private FactorPage page(String self, UUID person, String login, String secret, boolean within) {
        return new FactorPage(self, Qr.of(Totp.address(secret, "共治 " + office, login)), secret.replaceAll("(.{4})(?=.)", "$1 "), factors.offered(secret, person), within);
    }

    private String login(UUID person) { return db.sql("select login from person where id = :id").param("id", person).query(String.class).single(); }
}
