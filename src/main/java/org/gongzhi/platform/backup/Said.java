package org.gongzhi.platform.backup;

/** What the console says of a failure. */
final class Said {

    private Said() {}

    static String of(Throwable failure) {
        if (failure instanceof BadBundle) return failure.getMessage();
        var cause = failure;
        while (cause.getCause() != null) cause = cause.getCause();
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
