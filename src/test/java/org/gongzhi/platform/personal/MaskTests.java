package org.gongzhi.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTests {

    @ParameterizedTest
    @CsvSource({
        "NAME,张三,张**", "NAME,欧阳修,欧**", "NAME,'',", "PHONE,18012341999,180****1999", "PHONE,110,****",
        "ID_NUMBER,51010519491231002X,5***************2X", "ADDRESS,文昌路 18 号 302 室,文昌路***", "ADDRESS,五幢一单元 302,五幢***",
        "ADDRESS,302,30***", "ADDRESS,幼,幼***", "NOTE,来电同意,***"
    })
    void itLeavesWhatStrangersMayRead(Mask mask, String plain, String masked) {
        assertThat(mask.of(plain)).isEqualTo(masked);
    }
}
