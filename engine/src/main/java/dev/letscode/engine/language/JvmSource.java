package dev.letscode.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known about a source in Java, Kotlin or Scala to compile and start it, found by looking at its words
 * and braces; comments, strings and characters are skipped as the language has them.
 *
 * @param packageName empty for none
 * @param types declared outside of any other, in their order
 * @param fileMain whether there is a {@code main} outside of every type (Kotlin; Java's compact source files)
 * @param facade the name that Kotlin's {@code @file:JvmName} gives to the class of the file's functions, or Scala 3's
 *     name of the {@code @main} method
 */
public record JvmSource(String packageName, List<Type> types, boolean fileMain, Optional<String> facade) {

    /**
     * A class, interface, object, record or enum.
     *
     * @param isPublic whether Java wants its file to be called like it
     * @param startable 0: it has no {@code main}; 1: it may be started; 2: it has the classic {@code static void
     *     main(String…)} or its equivalent
     */
    public record Type(String name, boolean isPublic, int startable) {}

    public JvmSource {
        types = List.copyOf(types);
    }

    public static JvmSource scan(String source, JvmLanguage language) {
        return new Scan(JvmWords.of(source, language), language).run();
    }

    /** The type that the language's rules demand to be named like the file, if there is one. */
    public Optional<Type> publicType() {
        return types.stream().filter(Type::isPublic).findFirst();
    }

    /** The full name of a class of this file. */
    public String qualified(String className) {
        return packageName.isEmpty() ? className : packageName + "." + className;
    }

    private static final class Scan {

        private final List<String> words;
        private final JvmLanguage language;
        private final List<Type> types = new ArrayList<>();
        private String packageName = "";
        private boolean fileMain;
        private @Nullable String facade;

        private int depth;
        private boolean sawPublic;
        private boolean sawStatic;
        private @Nullable Type current;

        Scan(List<String> words, JvmLanguage language) {
            this.words = words;
            this.language = language;
        }

        JvmSource run() {
            for (int i = 0; i < words.size(); i++) {
                step(i);
            }
            finishType();
            return new JvmSource(packageName, types, fileMain, Optional.ofNullable(facade));
        }

        private void step(int i) {
            switch (word(i)) {
                case "{" -> {
                    depth++;
                    forgetModifiers();
                }
                case "}" -> {
                    depth = Math.max(0, depth - 1);
                    forgetModifiers();
                    if (depth == 0) {
                        finishType();
                    }
                }
                case ";" -> forgetModifiers();
                case "public" -> sawPublic = true;
                case "static", "JvmStatic" -> sawStatic = true;
                case "package" -> packageAt(i);
                case "JvmName" -> jvmNameAt(i);
                case "main" -> mainAt(i);
                case "App" -> {
                    if (language == JvmLanguage.SCALA && depth == 0 && current != null) {
                        current = new Type(current.name(), current.isPublic(), 2);
                    }
                }
                case "class", "interface", "enum", "record", "object" -> typeAt(i);
                default -> {}
            }
        }

        private void packageAt(int i) {
            if (depth > 0 || !isName(word(i + 1))) {
                return;
            }
            StringBuilder name = new StringBuilder(word(i + 1));
            for (int next = i + 2; word(next).equals(".") && isName(word(next + 1)); next += 2) {
                name.append('.').append(word(next + 1));
            }
            // Scala has chained clauses: package a; package b
            packageName = packageName.isEmpty() ? name.toString() : packageName + "." + name;
        }

        private void jvmNameAt(int i) {
            if (depth == 0
                    && word(i - 1).equals(":")
                    && word(i + 1).equals("(")
                    && word(i + 2).startsWith("\"")) {
                facade = word(i + 2).substring(1);
            }
        }

        private void typeAt(int i) {
            String name = word(i + 1);
            if (depth > 0 || word(i - 1).equals(".") || word(i - 1).equals(":") || !isName(name)) {
                return;
            }
            boolean isRecordWord = word(i).equals("record");
            if (isRecordWord && (language != JvmLanguage.JAVA || !"(<".contains(word(i + 2)))) {
                return;
            }
            if (word(i).equals("object") && language == JvmLanguage.JAVA) {
                return;
            }
            if (language != JvmLanguage.JAVA && name.equals("class")) {
                return; // Kotlin's "enum class X": the next word says it
            }
            finishType();
            boolean startableKind = language != JvmLanguage.SCALA || word(i).equals("object");
            current = startableKind ? new Type(name, sawPublic, 0) : null;
            if (current == null) {
                types.add(new Type(name, false, 0));
            }
            forgetModifiers();
        }

        private void mainAt(int i) {
            switch (language) {
                case JAVA -> {
                    if (word(i - 1).equals("void") && word(i + 1).equals("(")) {
                        boolean takesStrings = word(i + 2).equals("String")
                                || word(i + 3).equals("String")
                                || word(i + 6).equals("String"); // java.lang.String
                        mainFound(sawStatic && takesStrings ? 2 : 1);
                    }
                }
                case KOTLIN -> {
                    if (word(i - 1).equals("fun") && word(i + 1).equals("(")) {
                        if (depth == 0) {
                            fileMain = true;
                        } else if (sawStatic) {
                            mainFound(2);
                        }
                    }
                }
                case SCALA -> {
                    if (word(i - 1).equals("def")) {
                        mainFound(2);
                    } else if (word(i - 1).equals("@") && word(i + 1).equals("def") && isName(word(i + 2))) {
                        facade = word(i + 2);
                    }
                }
            }
        }

        private void mainFound(int startable) {
            if (depth == 0) {
                fileMain = language == JvmLanguage.JAVA || fileMain;
            } else if ((depth == 1 || language == JvmLanguage.KOTLIN)
                    && current != null
                    && current.startable() < startable) {
                current = new Type(current.name(), current.isPublic(), startable);
            }
        }

        private void finishType() {
            if (current != null) {
                types.add(current);
                current = null;
            }
        }

        private void forgetModifiers() {
            sawPublic = false;
            sawStatic = false;
        }

        private String word(int i) {
            return i < 0 || i >= words.size() ? "" : words.get(i);
        }

        private static boolean isName(String word) {
            return !word.isEmpty() && Character.isJavaIdentifierStart(word.charAt(0));
        }
    }
}
