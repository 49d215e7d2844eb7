package org.gongzhi.organization.supervision;

import java.time.Clock;
import java.time.LocalDate;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages of all matters read from. */
@Component
public record MatterDesk(JdbcClient db, Supervision supervision, Attachments files, Journal journal, Clock clock) {

    LocalDate today() { return LocalDate.now(clock); }
}
