package org.gongzhi.appraisal.mark;

import java.util.UUID;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.personal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Until the lot is drawn its seed is known to nobody, not even to whoever reads the database. */
@Configuration(proxyBeanMethods = false)
class PanelSecrets {

    @Bean SealedColumn appraisalSeed() { return new SealedColumn("appraisal_panel", "seed_sealed", Mask.NOTE); }

    static String of(UUID panel) { return PersonalCipher.context("appraisal_panel", "seed_sealed", panel); }
}
