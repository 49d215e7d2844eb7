package org.gongzhi.organization;

import java.math.BigDecimal;
import java.util.Objects;
import org.gongzhi.platform.personal.Mask;
import org.jspecify.annotations.Nullable;

/** One registered fact, read and replaced as text: for asking for a change, and for showing the old beside the new. */
public enum Fact {

    NAME("名称"), LEGAL_REPRESENTATIVE("法定代表人"), ADDRESS("住所"), COMPETENT_UNIT("业务主管单位"), SCOPE("业务范围"), FUNDS("注册资金（元）");

    private final String label;

    Fact(String label) { this.label = label; }

    public String label() { return label; }

    public String of(Facts facts) {
        var value = switch (this) {
            case NAME -> facts.name();
            case LEGAL_REPRESENTATIVE -> facts.legalRepresentative();
            case ADDRESS -> facts.address();
            case COMPETENT_UNIT -> facts.competentUnit();
            case SCOPE -> facts.scope();
            case FUNDS -> facts.funds() == null ? null : facts.funds().toPlainString();
        };
        return Objects.requireNonNullElse(value, "");
    }

    /** As the journal and those without a reason may read it. */
    public String masked(String value) {
        return this == LEGAL_REPRESENTATIVE && !value.isEmpty() ? Objects.requireNonNull(Mask.NAME.of(value)) : value;
    }

    Facts in(Facts facts, String value) {
        return new Facts(
                this == NAME ? value : facts.name(),
                this == LEGAL_REPRESENTATIVE ? value : facts.legalRepresentative(),
                this == ADDRESS ? value : facts.address(),
                this == COMPETENT_UNIT ? value : facts.competentUnit(),
                this == SCOPE ? value : facts.scope(),
                this == FUNDS ? amount(value) : facts.funds());
    }

    private static @Nullable BigDecimal amount(String value) { return value.isEmpty() ? null : new BigDecimal(value); }
}
