package dev.letscode.engine.language;

import java.util.List;

/** Where a program in some language starts. */
public sealed interface EntryRule {

    /** All files together are the program; the compiler finds the start. */
    record WholeProgram() implements EntryRule {}

    /**
     * In one file: the first of {@code names} that is there, else the only file of the language.
     *
     * @param names such as {@code main.py}
     */
    record MainFile(List<String> names) implements EntryRule {

        public MainFile {
            names = List.copyOf(names);
        }
    }

    /** In a class that is found by looking at the sources. */
    record MainClass(JvmLanguage language) implements EntryRule {}
}
