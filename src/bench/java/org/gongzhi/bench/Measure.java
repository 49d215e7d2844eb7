package org.gongzhi.bench;

/**
 * One line of the table.
 *
 * @param raw   the same statements through the driver alone; per second, or for a job the seconds of the bare work
 * @param page  through the program
 * @param ratio how much of the bare speed is left for a page; for a job how many times longer it takes
 */
record Measure(String name, int statements, double raw, double rawMillis, double page, double half, double most, double ratio, String aim, boolean met) {

    static Measure ofPage(String name, int statements, Load.Result raw, double rawAlone, Load.Result page) {
        var aim = ofRatio(rawAlone);
        var ratio = page.rate() / raw.rate();
        return new Measure(name, statements, raw.rate(), rawAlone, page.rate(), page.half(), page.most(), ratio, "≥ %.2f, p99 < 100 ms".formatted(aim), ratio >= aim && page.most() < 100);
    }

    /** What waits for the disk at each commit, on both sides, has no aim in milliseconds. */
    static Measure ofMove(String name, int statements, Load.Result raw, Load.Result move) {
        var aim = ofRatio(raw.half());
        var ratio = move.rate() / raw.rate();
        return new Measure(name, statements, raw.rate(), raw.half(), move.rate(), move.half(), move.most(), ratio, "≥ %.2f".formatted(aim), ratio >= aim);
    }

    private static double ofRatio(double rawAlone) { return rawAlone >= 2 ? 0.5 : rawAlone <= 0.9 ? 0.25 : 0.25 + (rawAlone - 0.9) / 1.1 * 0.25; }

    static Measure ofFigure(String name, int statements, Load.Result raw, double rawAlone, Load.Result page, double atMost) {
        var longer = raw.rate() / page.rate();
        return new Measure(name, statements, raw.rate(), rawAlone, page.rate(), page.half(), page.most(), longer, "≤ " + atMost + " times", longer <= atMost);
    }

    static Measure ofJob(String name, double bare, double program, double atMost) {
        var longer = program / bare;
        return new Measure(name, 0, bare, bare * 1000, program, program * 1000, program * 1000, longer, "≤ " + atMost + " times", longer <= atMost);
    }

    String row() {
        return "| %s | %d | %.2f | %,.1f | %,.1f | %.1f | %.1f | %.2f | %s | %s |".formatted(name, statements, rawMillis, raw, page, half, most, ratio, aim, met ? "yes" : "**no**");
    }

    static String head() {
        return "| what | statements | bare, alone (ms) | bare, 32 threads (/s; jobs: s) | program (/s; jobs: s) | p50 (ms) | p99 (ms) | ratio | aim | met |\n|---|--:|--:|--:|--:|--:|--:|--:|---|---|";
    }
}
