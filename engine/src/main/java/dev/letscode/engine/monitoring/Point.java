package dev.letscode.engine.monitoring;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One point of a measurement, for InfluxDB.
 *
 * @param tags by which points are found
 * @param fields what was measured, one at least
 */
record Point(String measurement, Map<String, String> tags, Map<String, Number> fields, Instant at) {

    private static final long NANOS = 1_000_000_000L;

    Point {
        tags = Map.copyOf(tags);
        fields = Map.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a point of " + measurement + " needs a field");
        }
    }

    /**
     * In the line protocol of InfluxDB 1 and 2 (docs.influxdata.com, "InfluxDB line protocol reference"), with nanoseconds:
     * {@code measurement,tag=value field=1i,field=2.5 1465839830100400200}. It knows no empty tags, which are left out, and
     * no lines within a name.
     */
    String line() {
        StringBuilder line = new StringBuilder(escaped(measurement, ", "));
        new TreeMap<>(tags).forEach((key, value) -> {
            if (!value.isEmpty()) {
                line.append(',').append(escaped(key, ",= ")).append('=').append(escaped(value, ",= "));
            }
        });
        line.append(' ')
                .append(new TreeMap<>(fields)
                        .entrySet().stream()
                                .map(field -> escaped(field.getKey(), ",= ") + "=" + value(field.getValue()))
                                .collect(Collectors.joining(",")));
        return line.append(' ')
                .append(at.getEpochSecond() * NANOS + at.getNano())
                .toString();
    }

    private static String value(Number number) {
        return switch (number) {
            case Long whole -> whole + "i";
            case Integer whole -> whole + "i";
            default -> Double.toString(number.doubleValue());
        };
    }

    /** The protocol has no way to write a backslash before a separator, so that it becomes a slash. */
    private static String escaped(String name, String special) {
        StringBuilder text = new StringBuilder();
        for (char c : name.replace('\\', '/').replaceAll("\\p{Cntrl}", "_").toCharArray()) {
            if (special.indexOf(c) >= 0) {
                text.append('\\');
            }
            text.append(c);
        }
        return text.toString();
    }
}
