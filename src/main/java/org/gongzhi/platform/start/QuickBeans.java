package org.gongzhi.platform.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.security.config.Customizer;
import org.springframework.util.ClassUtils;

/**
 * Finds beans of our own types in an index. Spring looks through all of them for each type that somebody asks for, a thousand times two
 * thousand at a start. Whether one fits is still Spring's to say; the index only leaves out those that cannot, and
 * what it does not know at all, such as a bean that turns out to be more than it is described as, is looked for as ever.
 */
final class QuickBeans extends DefaultListableBeanFactory {

    private static final String OURS = "org.gongzhi.";

    private final Map<Class<?>, String[]> found = new ConcurrentHashMap<>();
    private @Nullable Index index;

    /** The places of the beans in the order of their description, by each type that they are known to have; those without a known type, and those that make others. */
    private record Index(String[] names, Map<Class<?>, List<Integer>> typed, List<Integer> unknown) {

        Stream<String> candidates(Class<?> type) {
            return Stream.concat(typed.getOrDefault(type, List.of()).stream(), unknown.stream()).mapToInt(Integer::intValue).sorted().mapToObj(place -> names[place]);
        }
    }

    @Override
    public String[] getBeanNamesForType(@Nullable Class<?> type, boolean includeNonSingletons, boolean allowEagerInit) {
        if (type == null || !allowEagerInit || !isConfigurationFrozen() || !type.getName().startsWith(OURS))
            return super.getBeanNamesForType(type, includeNonSingletons, allowEagerInit);
        if (!includeNonSingletons) return ofOurs(type, false);
        var known = found.get(type);
        if (known == null) found.put(type, known = ofOurs(type, true));      // not in one step: to find them may need others
        return known;
    }

    private String[] ofOurs(Class<?> type, boolean includeNonSingletons) {
        var fitting = fitting(type, name -> (includeNonSingletons || isSingleton(name)) && isTypeMatch(name, type));
        return fitting.length > 0 ? fitting : super.getBeanNamesForType(type, includeNonSingletons, true);
    }

    /** Spring Security looks for each kind of customizer there might be, for each chain of filters. */
    @Override
    public String[] getBeanNamesForType(ResolvableType type, boolean includeNonSingletons, boolean allowEagerInit) {
        if (type.resolve() != Customizer.class || !allowEagerInit || !isConfigurationFrozen()) return super.getBeanNamesForType(type, includeNonSingletons, allowEagerInit);
        return fitting(Customizer.class, name -> (includeNonSingletons || isSingleton(name)) && isTypeMatch(name, type));
    }

    private String[] fitting(Class<?> type, Predicate<String> fits) {
        var given = Arrays.stream(getSingletonNames()).filter(name -> !containsBeanDefinition(name));
        return Stream.concat(index().candidates(type), given).filter(fits).toArray(String[]::new);
    }

    private Index index() {
        var known = index;
        if (known == null) index = known = describe();
        return known;
    }

    private Index describe() {
        var names = getBeanDefinitionNames();
        var typed = new HashMap<Class<?>, List<Integer>>();
        var unknown = new ArrayList<Integer>();
        IntStream.range(0, names.length).filter(place -> !getMergedBeanDefinition(names[place]).isAbstract()).forEach(place -> {
            var type = isFactoryBean(names[place]) ? null : getType(names[place], false);
            if (type == null) unknown.add(place);
            else typesOf(type).distinct().forEach(each -> typed.computeIfAbsent(each, first -> new ArrayList<>()).add(place));
        });
        return new Index(names, typed, unknown);
    }

    private static Stream<Class<?>> typesOf(Class<?> type) {
        var classes = Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass);
        return Stream.concat(classes, Arrays.stream(ClassUtils.getAllInterfacesForClass(type)));
    }

    @Override
    public void registerBeanDefinition(String name, BeanDefinition definition) {
        forget();
        super.registerBeanDefinition(name, definition);
    }

    @Override
    public void removeBeanDefinition(String name) {
        forget();
        super.removeBeanDefinition(name);
    }

    @Override
    public void registerSingleton(String name, Object bean) {
        super.registerSingleton(name, bean);
        found.clear();
    }

    private void forget() {
        index = null;
        found.clear();
    }
}
