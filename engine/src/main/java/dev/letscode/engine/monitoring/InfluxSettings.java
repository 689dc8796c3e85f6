package dev.letscode.engine.monitoring;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where measurements are sent to.
 *
 * @param write complete address: {@code http://host:8086/write?db=letscode} for InfluxDB 1,
 *     {@code …/api/v2/write?org=…&bucket=…} for InfluxDB 2
 * @param authorization header of that name, such as {@code Token …}
 * @param every how often
 * @param most points that wait to be sent; when there are more, the oldest are dropped
 */
public record InfluxSettings(URI write, Optional<String> authorization, Duration every, int most) {

    /** Every ten seconds, and a hundred thousand points. */
    public static InfluxSettings of(URI write) {
        return new InfluxSettings(write, Optional.empty(), Duration.ofSeconds(10), 100_000);
    }

    public InfluxSettings withAuthorization(String value) {
        return new InfluxSettings(write, Optional.of(value), every, most);
    }

    public InfluxSettings {
        if (!"http".equals(write.getScheme()) && !"https".equals(write.getScheme())) {
            throw new IllegalArgumentException("InfluxDB is at an address with http or https, not " + write);
        }
        if (!every.isPositive() || most < 1) {
            throw new IllegalArgumentException("sending needs some time and room, not " + every + " and " + most);
        }
    }
}
