package dev.letscode.app.bench;

/** The result of {@code letscode bench}; also its JSON. */
public record BenchReport(
        Machine machine,
        PerTest perTest,
        NewEnvironment newEnvironment,
        Throughput throughput,
        Streaming streaming,
        Verifying verifying) {}
