package dev.letscode.engine.language;

/** The languages in which the class to start with has to be looked for in the sources. */
public enum JvmLanguage {
    JAVA,
    KOTLIN,
    SCALA
}
