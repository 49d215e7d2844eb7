package org.gongzhi.platform.region;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 云溪区, a district that no map knows, with its towns and communities. */
@Component
@Profile("demo")
@Order(1)
class DemoDistrict implements ApplicationRunner {

    private final Regions regions;

    DemoDistrict(Regions regions) {
        this.regions = regions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        regions.add(Packed.read("demo.csv", code -> true));
    }
}
