package org.gongzhi.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one page costs as its neighbours become more: printed, and drawn on two logarithmic scales. */
final class Growth {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;
    private static final List<String> COLOURS = List.of("#1a7f4e", "#c2410c", "#1d4ed8", "#7e22ce", "#b45309", "#0f766e", "#be123c", "#334155");

    private final Map<String, Map<Integer, Double>> costs = new LinkedHashMap<>();

    void add(String name, int organizations, double millis) { costs.computeIfAbsent(name, any -> new LinkedHashMap<>()).put(organizations, millis); }

    String table() {
        var text = new StringBuilder("| what one takes, alone (ms) |");
        var sizes = costs.values().iterator().next().keySet();
        sizes.forEach(size -> text.append(" %,d |".formatted(size)));
        text.append(" grew |\n|---|").append("--:|".repeat(sizes.size() + 1)).append('\n');
        costs.forEach((name, cost) -> {
            text.append("| ").append(name).append(" |");
            cost.values().forEach(millis -> text.append(" %.2f |".formatted(millis)));
            var all = cost.values().toArray(Double[]::new);
            text.append(" %.1f times |\n".formatted(all[all.length - 1] / all[0]));
        });
        return text.toString();
    }

    String picture() {
        var svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>\n".formatted(WIDTH, HEIGHT));
        svg.append("<rect width='100%' height='100%' fill='white'/>\n");
        for (var power = -1; power <= 4; power++) {
            var height = y(Math.pow(10, power));
            svg.append(String.format(Locale.ROOT, "<text x='6' y='%.0f'>%s ms</text><line x1='60' x2='480' y1='%.0f' y2='%.0f' stroke='#e5e7eb'/>\n", height,
                    power < 0 ? "0.1" : String.valueOf((int) Math.pow(10, power)), height, height));
        }
        costs.values().iterator().next().keySet().forEach(size -> svg.append("<text x='%.0f' y='%d' text-anchor='middle'>%,d</text>\n".formatted(x(size), HEIGHT - 8, size)));
        var rank = 0;
        for (var line : costs.entrySet()) {
            var colour = COLOURS.get(rank % COLOURS.size());
            var points = new StringBuilder();
            line.getValue().forEach((size, millis) -> points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(size), y(millis))));
            svg.append("<polyline fill='none' stroke='%s' stroke-width='2' points='%s'/>".formatted(colour, points.toString().strip()));
            svg.append("<text x='492' y='%d' fill='%s'>%s</text>\n".formatted(30 + 20 * rank++, colour, line.getKey().replace("&", "&amp;").replace("<", "&lt;")));
        }
        return svg.append("</svg>\n").toString();
    }

    private double x(int size) {
        var least = costs.values().iterator().next().keySet().iterator().next();
        return 80 + 380 * (Math.log10(size) - Math.log10(least)) / 2;
    }

    private static double y(double millis) { return HEIGHT - 40 - (Math.log10(Math.max(millis, 0.1)) + 1) * (HEIGHT - 70) / 5; }
}
