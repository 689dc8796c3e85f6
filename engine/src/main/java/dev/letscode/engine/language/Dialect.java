package dev.letscode.engine.language;

import java.util.Locale;
import java.util.Optional;

/** Whose messages a compiler's output has to be read as. */
public enum Dialect {
    /** GCC's {@code file:line:column: severity: message}; also Clang, GNAT, GHC and GNU ld. */
    GCC,
    CLANG,
    JAVAC,
    /** {@code rustc --error-format=json}. */
    RUSTC,
    PYTHON,
    NODE,
    GO,
    KOTLINC,
    SCALAC,
    /** Mono's {@code mcs} and Roslyn. */
    CSHARP,
    GHC,
    FPC,
    GFORTRAN,
    OCAML,
    RUBY,
    PHP,
    PERL,
    LUA,
    AWK,
    BASH,
    /** The output is shown as it is. */
    NONE;

    /** As language files spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Dialect> byId(String id) {
        for (Dialect dialect : values()) {
            if (dialect.id().equals(id)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }
}
