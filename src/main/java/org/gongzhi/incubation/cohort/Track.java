package org.gongzhi.incubation.cohort;

/** By which way an organization is brought on. (domain.md M60) */
public enum Track {

    PARTY        ("党建培育"),
    MASS         ("群团培育"),
    UNITED_FRONT ("统战培育"),
    PROFESSIONAL ("专业培育");

    private final String label;

    Track(String label) { this.label = label; }

    public String label() { return label; }
}
