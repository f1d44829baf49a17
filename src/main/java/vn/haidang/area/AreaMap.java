package vn.haidang.area;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The units of today as a picture (SVG) made of their simplified outlines, which are illustrations and no legal borders: it
 * must stand with its attribution. Colours come from style sheets through the classes {@code map-unit}, {@code map-here},
 * {@code map-name} and {@code map-frame}. Its links are for pointers only: a list of the same links belongs beside it.
 */
@Component
public class AreaMap {

    /** At this latitude a degree of longitude is this part of a degree of latitude. */
    private static final double EAST = Math.cos(Math.toRadians(20.85));

    /** Far out at sea: drawn in a frame of its own. */
    private static final String BACH_LONG_VI = "11948";

    private static final int CITY_WIDTH = 2000;
    private static final int FRAME = 210;
    /** Open water between Đồ Sơn and Cát Hải. */
    private static final int FRAME_LEFT = 1330;
    /** Units in a picture of one unit: finer, since it is nearer. */
    private static final int NEAR_SCALE = 8000;
    /** Degrees of latitude to each side of a unit. */
    private static final double MARGIN = 0.03;

    private static final double NEAR_MIN = 0.06;
    /** Width of a letter in parts of its height. */
    private static final double LETTER = 0.6;

    private final Areas areas;
    private final Map<String, Outline> outlines = read();

    AreaMap(Areas areas) {
        this.areas = areas;
    }

    /**
     * The words and links of a picture.
     *
     * @param id prefix of the ids in it, unique on its page
     * @param address where a unit's page is
     */
    public record Words(
            String id,
            String title,
            String description,
            Function<AreaUnit, String> name,
            Function<AreaUnit, String> address) {}

    /** The whole city. */
    public String city(Words words) {
        return city(words, _ -> "");
    }

    /** @param shade a class for each unit, by which a style sheet colours it; empty for none */
    public String city(Words words, Function<AreaUnit, String> shade) {
        var land = outlines.values().stream()
                .filter(outline -> !outline.code.equals(BACH_LONG_VI))
                .toList();
        var box = Box.around(land);
        var scale = CITY_WIDTH / (box.width() * EAST);
        var height = (int) Math.ceil(box.height() * scale);
        var units = units();
        var out = open(words, "0 0 " + CITY_WIDTH + " " + height, "map map-city");
        for (var outline : land) {
            unit(out, units.get(outline.code), path(outline, box, scale, 0, 0), words, false, shade);
        }
        island(out, words, units.get(BACH_LONG_VI), scale, height, shade);
        return out.append("</svg>").toString();
    }

    private void island(
            StringBuilder out,
            Words words,
            @Nullable AreaUnit island,
            double scale,
            int height,
            Function<AreaUnit, String> shade) {
        var outline = outlines.get(BACH_LONG_VI);
        if (outline == null || island == null) {
            return;
        }
        var left = FRAME_LEFT;
        var top = height - FRAME - 6;
        out.append("<rect class=\"map-frame\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\"/>"
                .formatted(left, top, FRAME, FRAME));
        var box = Box.around(List.of(outline));
        var enlarged = scale * 2;
        var x = left + (FRAME - box.width() * EAST * enlarged) / 2;
        unit(out, island, path(outline, box, enlarged, x, top + 24), words, false, shade);
        out.append("<text class=\"map-name\" font-size=\"30\" text-anchor=\"middle\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(left + FRAME / 2, top + FRAME - 24, text(island.name())));
    }

    /** A unit of today among its neighbours, with their names; empty for one that has no outline. */
    public String around(String code, Words words) {
        var here = outlines.get(code);
        if (here == null) {
            return "";
        }
        var own = Box.around(List.of(here));
        var box = own.grown(Math.max(MARGIN, (NEAR_MIN - Math.max(own.width() * EAST, own.height())) / 2));
        var width = Math.round(box.width() * EAST * NEAR_SCALE);
        var height = Math.round(box.height() * NEAR_SCALE);
        var units = units();
        var out = open(words, "0 0 " + width + " " + height, "map map-near");
        var near = outlines.values().stream().filter(box::meets).toList();
        // Last and hence on top: its border is drawn whole.
        Stream.concat(near.stream().filter(outline -> outline != here), Stream.of(here))
                .forEach(outline -> unit(
                        out,
                        units.get(outline.code),
                        path(outline, box, NEAR_SCALE, 0, 0),
                        words,
                        outline == here,
                        _ -> ""));
        var size = Math.max(width, height) / 32;
        near.stream()
                .sorted(Comparator.comparing(outline -> outline == here))
                .forEach(outline -> name(out, units.get(outline.code), box, size, outline == here));
        return out.append("</svg>").toString();
    }

    private static void name(StringBuilder out, @Nullable AreaUnit unit, Box box, long size, boolean here) {
        if (unit == null || unit.lat() == null || unit.lon() == null || !box.holds(unit.lon(), unit.lat())) {
            return;
        }
        var x = Math.round((unit.lon() - box.west) * EAST * NEAR_SCALE);
        var width = unit.name().length() * size * LETTER;
        // Half a name says nothing.
        if (!here && (x < width / 2 || x > box.width() * EAST * NEAR_SCALE - width / 2)) {
            return;
        }
        out.append("<text class=\"map-name%s\" font-size=\"%d\" text-anchor=\"middle\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(
                        here ? " map-name-here" : "",
                        here ? size * 5 / 4 : size,
                        x,
                        Math.round((box.north - unit.lat()) * NEAR_SCALE),
                        text(unit.name())));
    }

    private static StringBuilder open(Words words, String viewBox, String classes) {
        return new StringBuilder(60_000)
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s\" viewBox=\"%s\" role=\"group\""
                                .formatted(classes, viewBox)
                        + " aria-labelledby=\"%s-t\" aria-describedby=\"%s-d\">".formatted(words.id, words.id))
                .append("<title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>"
                        .formatted(words.id, text(words.title), words.id, text(words.description)));
    }

    private static void unit(
            StringBuilder out,
            @Nullable AreaUnit unit,
            String path,
            Words words,
            boolean here,
            Function<AreaUnit, String> shade) {
        if (unit == null) {
            return;
        }
        out.append("<a href=\"%s\" tabindex=\"-1\"><path class=\"%s\" d=\"%s\"><title>%s</title></path></a>"
                .formatted(
                        text(words.address.apply(unit)),
                        (here ? "map-unit map-here " : "map-unit " + shade.apply(unit)).strip(),
                        path,
                        text(words.name.apply(unit))));
    }

    /** Whole numbers, relative: a third of the size of coordinates. */
    private static String path(Outline outline, Box box, double scale, double right, double down) {
        var path = new StringBuilder();
        for (var ring : outline.rings) {
            var line = new StringBuilder();
            var corners = 0;
            long x = 0;
            long y = 0;
            for (var i = 0; i < ring.length - 2; i += 2) { // the last point is the first again
                var nowX = Math.round((ring[i] - box.west) * EAST * scale + right);
                var nowY = Math.round((box.north - ring[i + 1]) * scale + down);
                if (corners == 0) {
                    line.append('M').append(nowX).append(' ').append(nowY).append('l');
                    corners++;
                } else if (nowX != x || nowY != y) {
                    number(line, nowX - x);
                    number(line, nowY - y);
                    corners++;
                }
                x = nowX;
                y = nowY;
            }
            // An islet smaller than the grid is no figure.
            if (corners > 2) {
                path.append(line).append('z');
            }
        }
        return path.toString();
    }

    // A minus sign also separates.
    private static void number(StringBuilder path, long number) {
        var last = path.charAt(path.length() - 1);
        if (number >= 0 && last != 'l') {
            path.append(' ');
        }
        path.append(number);
    }

    private Map<String, AreaUnit> units() {
        var units = new LinkedHashMap<String, AreaUnit>();
        areas.communesOfToday().forEach(unit -> units.put(unit.code(), unit));
        return units;
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static Map<String, Outline> read() {
        var all = new LinkedHashMap<String, Outline>();
        try (var in = new ClassPathResource("reference/areas/outlines-2025.geojson").getInputStream()) {
            for (var feature : JsonMapper.shared().readTree(in).path("features")) {
                var code = feature.path("properties").path("code").stringValue();
                var geometry = feature.path("geometry");
                var rings = new ArrayList<double[]>();
                var coordinates = geometry.path("coordinates");
                if (geometry.path("type").stringValue().equals("Polygon")) {
                    addRings(rings, coordinates);
                } else {
                    coordinates.forEach(polygon -> addRings(rings, polygon));
                }
                all.put(code, new Outline(code, rings));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void addRings(List<double[]> rings, JsonNode polygon) {
        for (var ring : polygon) {
            var points = new double[ring.size() * 2];
            for (var i = 0; i < ring.size(); i++) {
                points[2 * i] = ring.get(i).get(0).doubleValue();
                points[2 * i + 1] = ring.get(i).get(1).doubleValue();
            }
            rings.add(points);
        }
    }

    /** @param rings longitude, latitude, longitude, latitude … */
    private record Outline(String code, List<double[]> rings) {}

    private record Box(double west, double east, double south, double north) {

        static Box around(List<Outline> outlines) {
            var west = Double.MAX_VALUE;
            var east = -Double.MAX_VALUE;
            var south = Double.MAX_VALUE;
            var north = -Double.MAX_VALUE;
            for (var outline : outlines) {
                for (var ring : outline.rings) {
                    for (var i = 0; i < ring.length; i += 2) {
                        west = Math.min(west, ring[i]);
                        east = Math.max(east, ring[i]);
                        south = Math.min(south, ring[i + 1]);
                        north = Math.max(north, ring[i + 1]);
                    }
                }
            }
            return new Box(west, east, south, north);
        }

        Box grown(double by) {
            return new Box(west - by / EAST, east + by / EAST, south - by, north + by);
        }

        double width() {
            return east - west;
        }

        double height() {
            return north - south;
        }

        boolean holds(double lon, double lat) {
            return lon > west && lon < east && lat > south && lat < north;
        }

        boolean meets(Outline outline) {
            var other = around(List.of(outline));
            return other.west < east && other.east > west && other.south < north && other.north > south;
        }
    }
}
