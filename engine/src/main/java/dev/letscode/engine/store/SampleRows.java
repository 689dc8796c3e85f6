package dev.letscode.engine.store;

import dev.letscode.engine.metrics.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code sample}. */
final class SampleRows {

    private SampleRows() {}

    static void add(Handle handle, Sample sample) {
        int joined = handle.createUpdate("""
                        update sample set looks = looks + :looks, total = total + :total,
                            lowest = case when lowest < :lowest then lowest else :lowest end,
                            highest = case when highest > :highest then highest else :highest end
                        where series = :series and at_millis = :at""")
                .bindMethods(sample)
                .bind("at", sample.at().toEpochMilli())
                .execute();
        if (joined == 0) {
            insert(handle, sample);
        }
    }

    private static void insert(Handle handle, Sample sample) {
        handle.createUpdate("""
                        insert into sample (series, at_millis, looks, total, lowest, highest)
                        values (:series, :at, :looks, :total, :lowest, :highest)""")
                .bindMethods(sample)
                .bind("at", sample.at().toEpochMilli())
                .execute();
    }

    static List<Sample> of(Handle handle, String series, Instant from, Instant to, Duration part) {
        return handle.createQuery("""
                        select part, sum(looks) as looks, sum(total) as total, min(lowest) as lowest,
                            max(highest) as highest
                        from (select at_millis / :part as part, looks, total, lowest, highest from sample
                            where series = :series and at_millis >= :from and at_millis < :to) as parts
                        group by part order by part""")
                .bind("part", part.toMillis())
                .bind("series", series)
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .map((row, context) -> new Sample(
                        series,
                        Instant.ofEpochMilli(row.getLong("part") * part.toMillis()),
                        row.getLong("looks"),
                        row.getDouble("total"),
                        row.getDouble("lowest"),
                        row.getDouble("highest")))
                .list();
    }

    static List<String> series(Handle handle) {
        return handle.createQuery("select distinct series from sample order by series")
                .mapTo(String.class)
                .list();
    }

    /** How many rows there are fewer. */
    static int thinOut(Handle handle, Instant before, Duration part) {
        Instant end = Instant.ofEpochMilli(before.toEpochMilli() / part.toMillis() * part.toMillis());
        List<Sample> thinner = handle.createQuery("""
                        select series, part, sum(looks) as looks, sum(total) as total, min(lowest) as lowest,
                            max(highest) as highest
                        from (select series, at_millis / :part as part, looks, total, lowest, highest from sample
                            where at_millis < :end) as parts
                        group by series, part having count(*) > 1""")
                .bind("part", part.toMillis())
                .bind("end", end.toEpochMilli())
                .map((row, context) -> new Sample(
                        row.getString("series"),
                        Instant.ofEpochMilli(row.getLong("part") * part.toMillis()),
                        row.getLong("looks"),
                        row.getDouble("total"),
                        row.getDouble("lowest"),
                        row.getDouble("highest")))
                .list();
        int fewer = 0;
        for (Sample sample : thinner) {
            fewer += handle.createUpdate(
                            "delete from sample where series = :series and at_millis >= :from and at_millis < :to")
                    .bind("series", sample.series())
                    .bind("from", sample.at().toEpochMilli())
                    .bind("to", sample.at().plus(part).toEpochMilli())
                    .execute();
            insert(handle, sample);
            fewer--;
        }
        return fewer;
    }
}
