package org.gongzhi.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** What the index finds is what Spring finds when it looks through all beans. */
@OfficeTest
class QuickBeansTests {

    @Autowired ApplicationContext office;

    @Test
    void eachTypeHasTheSameBeansAsWithoutTheIndex() {
        var beans = (QuickBeans) office.getAutowireCapableBeanFactory();
        var types = Arrays.stream(beans.getBeanDefinitionNames()).map(name -> beans.getType(name, false)).filter(Objects::nonNull)
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(ClassUtils.getAllInterfacesForClass(type))))
                .filter(type -> type.getName().startsWith("org.gongzhi.")).distinct().toList();

        assertThat(types).hasSizeGreaterThan(500).allSatisfy(type -> assertThat(beans.getBeanNamesForType(type, true, true)).isEqualTo(throughAll(beans, type)));
    }

    /** Without permission to make a bean first, Spring does not use the index. */
    private static String[] throughAll(DefaultListableBeanFactory beans, Class<?> type) { return beans.getBeanNamesForType(type, true, false); }
}
