package org.gongzhi.platform.mail;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an address is that of the person who gives it: a code goes there and comes back. */
@Service
@Transactional
class Proofs {

    private final Addresses addresses;
    private final MailMessages mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proofs(Addresses addresses, MailMessages mails, ApplicationEventPublisher events, Clock clock) {
        this.addresses = addresses;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    public void ask(UUID person, String address) { mails.sendCode(person, addresses.ask(person, address)); }

    /** @return whether it was right; a wrong guess is counted */
    public boolean prove(String code, Viewer viewer) {
        if (!addresses.prove(viewer.id(), code)) return false;
        events.publishEvent(new Noted("person", viewer.id(), "MAIL_VERIFY", viewer.act(clock.instant(), ""), Map.of()));
        return true;
    }
}
