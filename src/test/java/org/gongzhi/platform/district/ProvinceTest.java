package org.gongzhi.platform.district;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * A test in a province of two districts, 云溪区 and 丹山区, and the province's own office. A fourth, whose schema is somebody
 * else's, cannot be migrated. One context of its own serves all of these tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "gongzhi.districts.yunxi.region=330399", "gongzhi.districts.yunxi.name=云溪区", "gongzhi.districts.yunxi.hosts=yunxi.test",
        "gongzhi.districts.danshan.region=330398", "gongzhi.districts.danshan.name=丹山区", "gongzhi.districts.danshan.hosts=danshan.test",
        "gongzhi.districts.zhejiang.region=33", "gongzhi.districts.zhejiang.name=浙江省", "gongzhi.districts.zhejiang.hosts=zhejiang.test",
        "gongzhi.districts.broken.region=330397", "gongzhi.districts.broken.name=坏区", "gongzhi.districts.broken.hosts=broken.test",
        "gongzhi.districts.broken.schema=information_schema"})
@AutoConfigureMockMvc
public @interface ProvinceTest {}
