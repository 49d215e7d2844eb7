package org.gongzhi.incubation.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** One agreement, for paper. */
@Template("incubation/settlement/agreement")
public record AgreementPage(UUID settlement, String number, String organization, String code, String centre, String address, String seats, LocalDate signedOn,
        LocalDate fromOn, LocalDate toOn, String terms, UUID id) implements Page {

    @Override public String self() { return "/incubation/settlements/" + settlement + "/agreements/" + id; }
}
