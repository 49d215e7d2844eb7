package org.gongzhi.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.privacy.RecordType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every column of every module by its name: one that sounds like something told of a person is sealed, or stands here with the
 * reason why it need not be. A module that comes later has to say so, too.
 */
@OfficeTest
class PersonalColumnsTests {

    private static final String SOUNDS_PERSONAL = """
            (^|_)(phone|mobile|telephone|contact|identity|id_number|id_card|passport|address|place|birth|birthday|birth_date|note|remark|comment|email|mail|bank_account|guardian|\
            resident_name|person_name|applicant|visitor|guest|participant_name|legal_representative|household)s?(_|$)""";

    /** A line has to say whose words they are, or what they are about. */
    private static final Map<String, List<String>> NOT_OF_A_PERSON = Map.of(
            "what staff give as the reason of a decision, read by whoever reads the record", List.of("appraisal_mark.note", "appraisal_point.note", "benefit_entry.note",
                    "journal.note", "ledger_entry.note", "mentor_score.note", "order_decline.note", "payment_approval.note", "settlement_handover.note", "rating.followed_note", "creation_check.note",
                    "party_difficulty.note", "site_award.note", "star_creation.ended_note", "study_campaign.closed_note", "organization_update.remark"),
            "how an organization was looked for, and which members accompany somebody, by their accounts", List.of("organization_dormancy.contact", "party_applicant.contacts"),
            "about a thing, not a person", List.of("calendar_day.note", "incubation_centre.note", "organization_capability.note", "role.note"),
            "of a house that is open to the public", List.of("incubation_centre.address"),
            "of an organization, published by the register", List.of("organization.address", "organization.public_phone"),
            "where people meet or work is done, as it is published", List.of("interview.place", "joint_day.place", "party_meeting.place", "salon.place", "service_order.place", "service_plan_item.place", "service_record.place"),
            "what somebody wants the organization to read, without a name; cleared after its time", List.of("appraisal_voice.comment", "rating.comment"),
            "of a program", List.of("destination.address"),
            "of a network, without its last part", List.of("log_in.address"),
            "from where staff did what the journal tells of them, as 等保 asks; of residents none is kept", List.of("journal.address"));

    /** A line has to say why no time of keeping is set. */
    private static final Map<String, List<String>> WITHOUT_TERM = Map.of(
            "a fact of the register, which is kept", List.of("organization.legal_representative_sealed", "organization_change_item.before_sealed", "organization_change_item.after_sealed"),
            "gone with what it is for: the draw, the link, the letter", List.of("appraisal_panel.seed_sealed", "calendar_feed.secret_sealed", "outbox.sealed"),
            "one's own, which one takes away oneself", List.of("person_mail.address_sealed"),
            "about a program", List.of("destination.secret_sealed", "destination.former_secret_sealed"));

    @Autowired List<RecordType> kept;
    @Autowired JdbcClient db;

    @Test
    void whatSoundsLikeAPersonIsSealedOrHasAReasonNotToBe() {
        var excused = NOT_OF_A_PERSON.values().stream().flatMap(List::stream).toList();

        assertThat(columns("column_name ~ '" + SOUNDS_PERSONAL + "' and column_name !~ '_(sealed|masked|index|hash)$'")).containsExactlyInAnyOrderElementsOf(excused);
    }

    @Test
    void whateverIsMaskedIsSealedBesideIt() {
        var sealed = columns("column_name ~ '_sealed$'");

        assertThat(columns("column_name ~ '_masked$'")).isNotEmpty().allSatisfy(masked -> assertThat(sealed).contains(masked.replace("_masked", "_sealed")));
    }

    /** So that even a statement written by hand cannot put it there in plain. */
    @Test
    void theDatabaseTakesNothingButSealedValues() {
        var held = db.sql("""
                        select conrelid::regclass || '.' || attname
                          from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
                         where contype = 'c' and connamespace = current_schema()::regnamespace
                           and strpos(pg_get_constraintdef(pg_constraint.oid), '~~ ''s4.%''') > 0
                        """).query(String.class).list();

        assertThat(held).containsAll(columns("column_name ~ '_sealed$'"));
    }

    /** Whatever is sealed is forgotten in time by some rule, or stands above. */
    @Test
    void whateverIsSealedEnds() {
        var erased = kept.stream().flatMap(type -> type.erase().stream()).toList();
        var excused = WITHOUT_TERM.values().stream().flatMap(List::stream).toList();

        assertThat(columns("column_name ~ 'sealed$'")).filteredOn(column -> erased.stream().noneMatch(statement -> forgets(statement, column))).containsExactlyInAnyOrderElementsOf(excused);
    }

    private static boolean forgets(String statement, String column) {
        var table = column.substring(0, column.indexOf('.'));
        return statement.contains("delete from " + table + " ") || statement.matches("(?s).*update " + table + "\\s.*\\b" + column.substring(column.indexOf('.') + 1) + " = null.*");
    }

    private List<String> columns(String which) {
        return db.sql("""
                        select table_name || '.' || column_name
                          from information_schema.columns
                         where table_schema = current_schema() and data_type in ('text', 'character varying', 'jsonb', 'ARRAY') and is_generated = 'NEVER' and %s
                         order by 1
                        """.formatted(which)).query(String.class).list();
    }
}
