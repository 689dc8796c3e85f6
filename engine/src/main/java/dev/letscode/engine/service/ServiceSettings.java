package dev.letscode.engine.service;

import dev.letscode.engine.judge.JudgingOptions;
import dev.letscode.engine.queue.PoolSettings;
import dev.letscode.engine.queue.QueueSettings;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.submission.SubmissionRules;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How a service behaves.
 *
 * @param rules for submissions
 * @param queue of those that wait
 * @param pool of workers
 * @param options that every submission is judged with
 * @param wish which tier is to judge
 * @param retention how long things are kept
 * @param scratch folder for sources while they are judged; made if it does not exist
 */
public record ServiceSettings(
        SubmissionRules rules,
        QueueSettings queue,
        PoolSettings pool,
        JudgingOptions options,
        Wish wish,
        RetentionSettings retention,
        Path scratch) {

    private static final int WAITING_PER_WORKER = 2;
    private static final Duration IDLE = Duration.ofMinutes(5);

    /** For this machine: one worker to as many as it has cores, and no wish. */
    public static ServiceSettings of(Path scratch) {
        int cores = Runtime.getRuntime().availableProcessors();
        return new ServiceSettings(
                SubmissionRules.DEFAULT,
                QueueSettings.DEFAULT,
                new PoolSettings(1, cores, WAITING_PER_WORKER, IDLE),
                JudgingOptions.DEFAULT,
                Wish.AUTO,
                RetentionSettings.DEFAULT,
                scratch);
    }

    public ServiceSettings withQueue(QueueSettings value) {
        return new ServiceSettings(rules, value, pool, options, wish, retention, scratch);
    }

    public ServiceSettings withPool(PoolSettings value) {
        return new ServiceSettings(rules, queue, value, options, wish, retention, scratch);
    }

    public ServiceSettings withOptions(JudgingOptions value) {
        return new ServiceSettings(rules, queue, pool, value, wish, retention, scratch);
    }

    public ServiceSettings withWish(Wish value) {
        return new ServiceSettings(rules, queue, pool, options, value, retention, scratch);
    }

    public ServiceSettings withRetention(RetentionSettings value) {
        return new ServiceSettings(rules, queue, pool, options, wish, value, scratch);
    }
}
