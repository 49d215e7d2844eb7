package org.gongzhi.platform.file;

import org.jspecify.annotations.Nullable;

/** The name of a file as its owner knows it, without folders and what does not belong into a name. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    static String of(@Nullable String original) {
        if (original == null) return "";
        var name = original.substring(Math.max(original.lastIndexOf('/'), original.lastIndexOf('\\')) + 1).replaceAll("[\\p{Cntrl}<>:\"|?*]", "").strip();
        if (name.length() <= LONGEST) return name;
        var dot = Math.max(name.lastIndexOf('.'), name.length() - 10);
        return name.substring(0, LONGEST - (name.length() - dot)) + name.substring(dot);
    }
}
