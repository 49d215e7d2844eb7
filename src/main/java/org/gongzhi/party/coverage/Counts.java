package org.gongzhi.party.coverage;

/** Distinct organizations of a day, by what covers them. */
public record Counts(long registered, long organization, long work, long solo, long joint, long attached, long onlyWork, long nothing, long effective) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Rate organizationRate() { return new Rate(organization, registered); }

    public Rate workRate() { return new Rate(work, registered); }

    public Rate soloRate() { return new Rate(solo, registered); }

    /** Formal coverage that is also alive. */
    public Rate effectiveRate() { return new Rate(effective, registered); }

    public long formalOnly() { return organization - effective; }

    public long of(CoverageState state) {
        return switch (state) {
            case ALL -> registered;
            case ORGANIZATION -> organization;
            case NO_ORGANIZATION -> registered - organization;
            case WORK -> work;
            case SOLO -> solo;
            case JOINT -> joint;
            case ATTACHED -> attached;
            case ONLY_WORK -> onlyWork;
            case EFFECTIVE -> effective;
            case FORMAL_ONLY -> formalOnly();
            case NOTHING -> nothing;
        };
    }
}
