package org.gongzhi.organization.change;

import java.util.UUID;
import org.gongzhi.organization.Fact;
import org.gongzhi.platform.personal.PersonalCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One registered fact: as it stood when the change was asked for, and as it is wanted. Of a person's name both are masks, and
 * the names are sealed beside them.
 */
@Table("organization_change_item")
public record ChangeItem(Fact fact, String before, String after, @Nullable String beforeSealed, @Nullable String afterSealed) {

    static ChangeItem of(UUID change, Fact fact, String before, String after, PersonalCipher cipher) {
        if (fact != Fact.LEGAL_REPRESENTATIVE) return new ChangeItem(fact, before, after, null, null);
        return new ChangeItem(fact, fact.masked(before), fact.masked(after),
                before.isEmpty() ? null : cipher.seal(before, context("before_sealed", change, fact)),
                after.isEmpty() ? null : cipher.seal(after, context("after_sealed", change, fact)));
    }

    String wanted(UUID change, PersonalCipher cipher) {
        return afterSealed == null ? after : cipher.open(afterSealed, context("after_sealed", change, fact));
    }

    static String context(String column, UUID change, Fact fact) {
        return PersonalCipher.context("organization_change_item", column, change + "/" + fact);
    }
}
