package org.gongzhi.organization.supervision;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;

/** A field of a form as its move declares it; a program reads there what to send. */
public record Field(String name, String label, Kind kind, boolean required, @Nullable String hint, @Nullable String value, List<Option> options) {

    public enum Kind { TEXT, AREA, NUMBER, MONEY, DATE, CHOICE }

    public static Field text(String name, String label) { return new Field(name, label, Kind.TEXT, false, null, null, List.of()); }

    public static Field area(String name, String label) { return new Field(name, label, Kind.AREA, false, null, null, List.of()); }

    public static Field number(String name, String label) { return new Field(name, label, Kind.NUMBER, false, null, null, List.of()); }

    public static Field money(String name, String label) { return new Field(name, label, Kind.MONEY, false, null, null, List.of()); }

    public static Field date(String name, String label) { return new Field(name, label, Kind.DATE, false, null, null, List.of()); }

    public static Field choice(String name, String label, List<Option> options) { return new Field(name, label, Kind.CHOICE, false, null, null, options); }

    public Field must() { return new Field(name, label, kind, true, hint, value, options); }

    public Field hint(String words) { return new Field(name, label, kind, required, words, value, options); }

    /** What the form proposes. */
    public Field of(@Nullable Object proposed) { return new Field(name, label, kind, required, hint, proposed == null ? null : proposed.toString(), options); }

    /** For the template: the type of its input. */
    public String type() {
        return switch (kind) {
            case NUMBER -> "number";
            case MONEY -> "money";
            case DATE -> "date";
            default -> "text";
        };
    }

    public int rows() { return kind == Kind.AREA ? 3 : 1; }

    public @Nullable String unit() { return kind == Kind.MONEY ? "元" : null; }
}
