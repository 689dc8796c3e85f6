package dev.letscode.app.ide.tests;

import dev.letscode.app.ide.desk.OwnTest;
import dev.letscode.problems.TestCase;

/** A test that can be run before anything is submitted. */
sealed interface TestLine {

    String name();

    /** One that the statement shows. */
    record OfStatement(TestCase test) implements TestLine {
        @Override
        public String name() {
            return test.name();
        }
    }

    /** One that the author of the solution has made. */
    record OfAuthor(OwnTest test) implements TestLine {
        @Override
        public String name() {
            return test.name();
        }
    }
}
