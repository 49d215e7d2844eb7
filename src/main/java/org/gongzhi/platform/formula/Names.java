package org.gongzhi.platform.formula;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import org.jspecify.annotations.Nullable;

/** Inputs are written with one dot, {@code item.safety}; to CEL they are plain names, so that nothing can be looked into. */
final class Names {

    private Names() {}

    static String inCel(String name) { return name.replace(".", "__"); }

    /** The name that people wrote here; null when it is something else. */
    static @Nullable String of(CelExpr expression) {
        if (expression.getKind() == Kind.IDENT) return expression.ident().name();
        if (expression.getKind() == Kind.SELECT && !expression.select().testOnly() && expression.select().operand().getKind() == Kind.IDENT)
            return expression.select().operand().ident().name() + "." + expression.select().field();
        return null;
    }
}
