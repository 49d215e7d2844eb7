package org.gongzhi.appraisal.mark;

import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** A mark that cannot be taken. @param at its place among those given, from 0 @param item the item's label; null when the subject is meant */
record Fault(int at, String code, @Nullable String item) {

    Refused refused() { return new Refused(code).at("marks[" + at + "].points"); }
}
