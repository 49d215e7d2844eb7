package org.gongzhi.organization;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.HiddenPhone;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters organizations by the thousand: the same rows that {@link Organization#enter} would make, in three statements. */
@Component
public class Book {

    private static final String SEPARATOR = "\u001f";

    private final JdbcClient db;
    private final Journal journal;
    private final PersonalCipher cipher;

    Book(JdbcClient db, Journal journal, PersonalCipher cipher) {
        this.db = db;
        this.journal = journal;
        this.cipher = cipher;
    }

    /** @param entries registered or filed already, each {@link NewOrganization#check checked} */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(List<NewOrganization> entries, Act act) {
        if (entries.isEmpty()) return;
        var ids = IntStream.range(0, entries.size()).mapToObj(n -> UUID.randomUUID().toString()).toArray(String[]::new);
        insert(ids, entries);
        serve(ids, entries);
        journal.writeAll(IntStream.range(0, ids.length)
                .mapToObj(n -> new Moved("organization", UUID.fromString(ids[n]), OrganizationMove.ENTER, null, act, Map.of("kind", entries.get(n).kind())))
                .toList());
    }

    private void insert(String[] ids, List<NewOrganization> entries) {
        var persons = IntStream.range(0, ids.length)
                .mapToObj(n -> OrganizationSecrets.legalRepresentative(UUID.fromString(ids[n]), entries.get(n).legalRepresentative(), cipher)).toList();
        var phones = IntStream.range(0, ids.length)
                .mapToObj(n -> OrganizationSecrets.phone(UUID.fromString(ids[n]), entries.get(n).phone(), cipher)).toList();
        db.sql("""
                        insert into organization (id, version, stage, name, bigrams, kind, credit_code, filed_number, region, legal_representative_sealed,
                                                  legal_representative_masked, phone_sealed, phone_masked, phone_index, address, competent_unit, scope, funds, established_on, registered_on, certificate_expires_on)
                        select n.id::uuid, 0, 'REGISTERED', n.name, string_to_array(n.bigrams, chr(31)), n.kind, n.code, n.number, n.region, n.person,
                               n.person_masked, n.phone, n.phone_masked, n.phone_index, n.address, n.unit, n.scope, n.funds::numeric, n.established::date, n.registered::date, n.expires::date
                          from unnest(:ids::text[], :names::text[], :bigrams::text[], :kinds::text[], :codes::text[], :numbers::text[], :regions::text[],
                                      :persons::text[], :personsMasked::text[], :phones::text[], :phonesMasked::text[], :phonesIndex::text[], :addresses::text[], :units::text[], :scopes::text[], :funds::text[],
                                      :established::text[], :registered::text[], :expires::text[])
                               as n (id, name, bigrams, kind, code, number, region, person, person_masked, phone, phone_masked, phone_index, address, unit, scope, funds, established, registered, expires)
                        """)
                .param("ids", ids)
                .param("names", each(entries, entry -> entry.facts().name()))
                .param("bigrams", each(entries, entry -> String.join(SEPARATOR, Certified.of(entry.facts()).bigrams())))
                .param("kinds", each(entries, NewOrganization::kind))
                .param("codes", each(entries, entry -> Organization.checkedCode(entry.kind(), entry.creditCode(), true)))
                .param("numbers", each(entries, NewOrganization::filedNumber))
                .param("regions", each(entries, NewOrganization::region))
                .param("persons", each(persons, Hidden::sealed))
                .param("personsMasked", each(persons, Hidden::masked))
                .param("phones", each(phones, HiddenPhone::sealed))
                .param("phonesMasked", each(phones, HiddenPhone::masked))
                .param("phonesIndex", each(phones, HiddenPhone::index))
                .param("addresses", each(entries, NewOrganization::address))
                .param("units", each(entries, NewOrganization::competentUnit))
                .param("scopes", each(entries, NewOrganization::scope))
                .param("funds", each(entries, NewOrganization::funds))
                .param("established", each(entries, NewOrganization::establishedOn))
                .param("registered", each(entries, NewOrganization::registeredOn))
                .param("expires", each(entries, NewOrganization::certificateExpiresOn))
                .update();
    }

    private void serve(String[] ids, List<NewOrganization> entries) {
        db.sql("""
                        insert into organization_field (organization_id, field)
                        select n.id::uuid, f.field
                          from unnest(:ids::text[], :fields::text[]) as n (id, fields)
                         cross join unnest(string_to_array(n.fields, ' ')) as f (field)
                        """)
                .param("ids", ids)
                .param("fields", each(entries, entry -> entry.fields().isEmpty() ? null : String.join(" ", entry.fields())))
                .update();
    }

    private static <T> String[] each(List<T> entries, Function<T, @Nullable Object> value) {
        return entries.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
    }
}
