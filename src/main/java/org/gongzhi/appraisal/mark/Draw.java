package org.gongzhi.appraisal.mark;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.envelope.Sha256;

/**
 * Lots that anybody can draw again: whoever knows the seed, the subjects and the scorers comes to the same result.
 *
 * <p>Subjects take their turn in the order of {@code Sha256.hex(seed:subject)}. Each takes those scorers who have least to do so far
 * and are not excluded; among equals, in the order of {@code Sha256.hex(seed:subject:scorer)}. Without exclusions no scorer has more
 * than one subject more than another.
 */
public final class Draw {

    private Draw() {}

    /** What is published before anybody knows who scores. */
    public static String commitment(String seed) { return Sha256.hex(seed); }

    /**
     * @param scorers  by their published codes
     * @param excluded by subject: who must not score it
     * @param each     how many scorers a subject has
     * @return the scorers of each subject, in the order of the subjects' turns
     * @throws Refused {@code appraisal.panel.short} when a subject finds too few
     */
    public static Map<String, List<String>> assign(String seed, Collection<String> subjects, Collection<String> scorers, Map<String, Set<String>> excluded, int each) {
        var turns = new TreeMap<String, String>();
        subjects.forEach(subject -> turns.put(Sha256.hex(seed + ":" + subject), subject));
        var load = new HashMap<String, Integer>();
        var drawn = new LinkedHashMap<String, List<String>>();
        turns.values().forEach(subject -> {
            var chosen = choose(seed, subject, scorers.stream().filter(scorer -> !excluded.getOrDefault(subject, Set.of()).contains(scorer)).toList(), load, each);
            if (chosen.size() < each) throw new Refused("appraisal.panel.short", subject, each);
            chosen.forEach(scorer -> load.merge(scorer, 1, Integer::sum));
            drawn.put(subject, chosen);
        });
        return drawn;
    }

    private static List<String> choose(String seed, String subject, List<String> eligible, Map<String, Integer> load, int each) {
        var lot = new HashMap<String, String>();
        eligible.forEach(scorer -> lot.put(scorer, Sha256.hex(seed + ":" + subject + ":" + scorer)));
        return eligible.stream()
                .sorted(Comparator.comparing((String scorer) -> load.getOrDefault(scorer, 0)).thenComparing(lot::get))
                .limit(each)
                .toList();
    }
}
