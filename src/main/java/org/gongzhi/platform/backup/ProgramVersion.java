package org.gongzhi.platform.backup;

import org.gongzhi.platform.Refused;

/** The version of this program, as the package says. */
final class ProgramVersion {

    private ProgramVersion() {}

    static String of() {
        var version = Refused.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
