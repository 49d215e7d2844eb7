package org.gongzhi.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HexFormat;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class PersonalCipherTests {

    private static final String HERE = PersonalCipher.context("need", "contact_phone_sealed", "1");

    @Autowired PersonalCipher cipher;
    @Autowired JdbcClient db;

    @Test
    void whatIsSealedOpensWhereItWasSealedAndNowhereElse() {
        var sealed = cipher.seal("13912345678", HERE);

        assertThat(sealed).startsWith("s4.").doesNotContain("13912345678");
        assertThat(cipher.open(sealed, HERE)).isEqualTo("13912345678");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> cipher.open(sealed, PersonalCipher.context("need", "contact_phone_sealed", "2")));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> cipher.open(sealed, PersonalCipher.context("need", "contact_name_sealed", "1")));
    }

    @Test
    void whatIsAlteredDoesNotOpen() {
        var sealed = cipher.seal("陈桂芬", HERE);
        var letter = sealed.charAt(20) == 'A' ? 'B' : 'A';

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> cipher.open(sealed.substring(0, 20) + letter + sealed.substring(21), HERE));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> cipher.open("陈桂芬", HERE));
    }

    @Test
    void theSameValueIsSealedDifferentlyEachTimeAndIndexedTheSame() {
        assertThat(cipher.seal("陈桂芬", HERE)).isNotEqualTo(cipher.seal("陈桂芬", HERE));
        assertThat(cipher.index("13912345678")).isEqualTo(cipher.index("13912345678")).isNotEqualTo(cipher.index("13912345679"));
        assertThat(cipher.indexes("13912345678")).contains(cipher.index("13912345678"));
    }

    @Test
    void aFileIsSealedAsWell() {
        var file = new byte[] {1, 2, 3};

        assertThat(cipher.openBytes(cipher.sealBytes(file, HERE), HERE)).isEqualTo(file);
    }

    @Test
    void theKeysInTheDatabaseAreWrapped() {
        assertThat(db.sql("select wrapped from personal_key").query(String.class).list()).isNotEmpty().allMatch(wrapped -> wrapped.length() > 90);
    }

    /** GB/T 32907-2016, annex A, and RFC 8998, appendix A.1. */
    @Test
    void itIsTheCipherOfTheStandard() {
        var hex = HexFormat.of();
        var sealed = new Sm4(hex.parseHex("0123456789abcdeffedcba9876543210")).seal(hex.parseHex("00001234567800000000abcd"),
                hex.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                hex.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"));

        assertThat(hex.formatHex(sealed)).isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d" + "83de3541e4c2b58177e065a9bf7b62ec");
    }
}
