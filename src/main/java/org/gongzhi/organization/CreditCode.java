package org.gongzhi.organization;

import java.util.regex.Pattern;
import org.gongzhi.platform.Refused;

/**
 * A unified social credit code 统一社会信用代码 of a body registered with civil affairs: 5, its kind, six digits of the
 * division, the nine of the organization code (GB 11714, the last a check), one more check (GB 32100-2015). (domain.md C2)
 */
public record CreditCode(String value) {

    /** Without I, O, S, V and Z, which look like digits; a character's value is its place. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern FORM = Pattern.compile("5[123][0-9]{6}[" + CHARACTERS + "]{10}");

    /** @throws Refused at {@code creditCode}: {@code organization.code.form}, {@code .inner} or {@code .check} */
    public CreditCode {
        if (!FORM.matcher(value).matches()) throw refused("organization.code.form");
        if (value.charAt(16) != innerCheck(value.substring(8, 16))) throw refused("organization.code.inner");
        if (value.charAt(17) != check(value.substring(0, 17))) throw refused("organization.code.check");
    }

    /** As people type it: with blanks, in small letters. */
    public static CreditCode of(String typed) { return new CreditCode(typed.replaceAll("\\s", "").toUpperCase()); }

    /** The code that a registrar of a division would give, with both its checks. */
    static CreditCode assigned(OrganizationKind kind, String division, String body) {
        var code = "5" + kind.codeDigit() + division + body + innerCheck(body);
        return new CreditCode(code + check(code));
    }

    public OrganizationKind kind() {
        return switch (value.charAt(1)) {
            case '1' -> OrganizationKind.SOCIAL_GROUP;
            case '2' -> OrganizationKind.SERVICE_INSTITUTION;
            default -> OrganizationKind.FOUNDATION;
        };
    }

    /** GB 32100-2015: weights are the powers of three modulo 31. */
    static char check(String first17) {
        var sum = 0;
        for (int i = 0, weight = 1; i < 17; i++, weight = weight * 3 % 31) sum += CHARACTERS.indexOf(first17.charAt(i)) * weight;
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    /** GB 11714: letters count from ten on, all 26 of them. */
    static char innerCheck(String first8) {
        var sum = 0;
        for (int i = 0; i < 8; i++) sum += Character.digit(first8.charAt(i), 36) * INNER_WEIGHTS[i];
        return "0X987654321".charAt(sum % 11);
    }

    private static Refused refused(String code) { return new Refused(code).at("creditCode"); }

    @Override public String toString() { return value; }
}
