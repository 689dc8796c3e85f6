package dev.letscode.engine.judge;

/** The line that says why a submission or a group has its verdict. */
final class Reason {

    private Reason() {}

    static String of(TestResult test) {
        return "test " + test.number() + " (" + test.name() + "): " + test.reason();
    }
}
