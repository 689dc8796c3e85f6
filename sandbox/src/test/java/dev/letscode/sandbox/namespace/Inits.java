package dev.letscode.sandbox.namespace;

import java.util.stream.Stream;

/** The processes behind the open environments of this process. */
final class Inits {

    private Inits() {}

    /** Those that this process has started, each of which waits for the first process of an environment. */
    static Stream<ProcessHandle> outer() {
        return ProcessHandle.current()
                .children()
                .filter(process -> process.info().command().orElse("").contains("letscode-init"))
                .filter(process -> !process.info().commandLine().orElse("").contains("--keep-counting"));
    }

    /** The first process of the only open environment. */
    static ProcessHandle first() {
        return outer().flatMap(ProcessHandle::children).findFirst().orElseThrow();
    }
}
