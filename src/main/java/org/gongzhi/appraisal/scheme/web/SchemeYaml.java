package org.gongzhi.appraisal.scheme.web;

import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A scheme as people write it down. What is read is texts, lists and maps and nothing else: 0.3 stays as it was typed, {@code no} is a word. */
final class SchemeYaml {

    private SchemeYaml() {}

    static String write(Map<String, ?> said) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(options).dump(said);
    }

    /** @throws org.yaml.snakeyaml.error.YAMLException when it is none */
    static Object read(String text) {
        var options = new LoaderOptions();
        return new Yaml(new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(), options, new Texts()).load(text);
    }

    private static final class Texts extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|"), "~n\0");
        }
    }
}
