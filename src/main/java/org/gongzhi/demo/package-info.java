/** The fictional district 云溪区: two years of its life, lived through the doors that everybody uses. In the demo profile only. */
@ApplicationModule(displayName = "Demo", allowedDependencies = {"platform", "organization", "funding", "order", "order :: need", "order :: rating",
    "order :: match", "order :: service", "order :: salon", "incubation :: centre",
    "incubation :: settlement", "incubation :: booking", "incubation :: benefit", "incubation :: cohort", "incubation :: growth", "incubation :: month",
    "appraisal :: round", "appraisal :: mark", "appraisal :: voice", "appraisal :: appeal", "followup", "followup :: bulletin", "followup :: interview",
    "notice", "party :: body", "party :: member", "party :: coverage", "party :: contact", "party :: guard", "party :: mass", "party :: find", "party :: life",
    "party :: election", "party :: development", "party :: activity", "party :: creation", "party :: pioneer", "party :: station", "party :: campaign",
    "register", "register :: entry", "register :: value", "register :: definition"})
@NullMarked
package org.gongzhi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
