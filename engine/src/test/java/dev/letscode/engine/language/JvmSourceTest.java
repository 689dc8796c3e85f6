package dev.letscode.engine.language;

import static dev.letscode.engine.language.JvmLanguage.JAVA;
import static dev.letscode.engine.language.JvmLanguage.KOTLIN;
import static dev.letscode.engine.language.JvmLanguage.SCALA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JvmSourceTest {

    @Nested
    class Java {

        @Test
        void package_public_class_and_main_are_found() {
            JvmSource source = JvmSource.scan("""
                    package contest . a1;
                    import java.util.*;
                    class Helper { static int main; }
                    @SuppressWarnings({"unchecked", "class Fake {"})
                    public final class Solution<T> extends Object {
                        public static void main(final String[] args) throws Exception {}
                    }
                    record Pair(int a, int b) {}
                    """, JAVA);
            assertThat(source.packageName()).isEqualTo("contest.a1");
            assertThat(source.types())
                    .containsExactly(type("Helper", false, 0), type("Solution", true, 2), type("Pair", false, 0));
            assertThat(source.qualified("Solution")).isEqualTo("contest.a1.Solution");
        }

        @Test
        void comments_strings_and_characters_fool_nobody() {
            JvmSource source = JvmSource.scan("""
                    // public class A { public static void main(String[] a) {} }
                    /* public class B { /* */
                    class C {
                        char brace = '{', quote = '\\'', other = '"', code = '\\u0041';
                        String s = "} public class D { \\" {", t = \"""
                            public class E { "quoted" \\\""" {
                            \""";
                        static class Inner { public static void main(String[] a) {} }
                        int publicMain() { return 0; }
                    }
                    class F { public static void main(String... a) {} }
                    """, JAVA);
            assertThat(source.packageName()).isEmpty();
            assertThat(source.types()).containsExactly(type("C", false, 0), type("F", false, 2));
        }

        @Test
        void an_instance_main_counts_less_than_the_classic_one() {
            assertThat(JvmSource.scan("class A { void main() {} }", JAVA).types())
                    .containsExactly(type("A", false, 1));
            assertThat(JvmSource.scan("enum A { X; static void main(java.lang.String[] a) {} }", JAVA)
                            .types())
                    .containsExactly(type("A", false, 2));
        }

        @Test
        void a_compact_source_file_has_a_main_of_its_own() {
            JvmSource source = JvmSource.scan("int x = 1;\nvoid main() { IO.println(x); }\n", JAVA);
            assertThat(source.fileMain()).isTrue();
            assertThat(source.types()).isEmpty();
        }

        @Test
        void a_source_that_ends_in_the_middle_is_no_trouble() {
            assertThat(JvmSource.scan("public class A { String s = \"x", JAVA).types())
                    .containsExactly(type("A", true, 0));
            assertThat(JvmSource.scan("/* open", JAVA).types()).isEmpty();
            assertThat(JvmSource.scan("class A { char c = '", JAVA).types()).hasSize(1);
            assertThat(JvmSource.scan("class A { char c = '\\", JAVA).types()).hasSize(1);
        }
    }

    @Nested
    class Kotlin {

        @Test
        void a_main_outside_of_classes_belongs_to_the_file() {
            JvmSource source = JvmSource.scan("""
                    package a.b
                    /* nested /* comment */ fun main() {} */
                    class Helper { fun main() {} }
                    fun main(args: Array<String>) { println("${args.map { "}" + it }} fun main() {") }
                    """, KOTLIN);
            assertThat(source.packageName()).isEqualTo("a.b");
            assertThat(source.fileMain()).isTrue();
            assertThat(source.facade()).isEmpty();
        }

        @Test
        void the_name_of_the_files_class_can_be_given() {
            JvmSource source = JvmSource.scan("@file:JvmName(\"Start\")\nfun main() {}", KOTLIN);
            assertThat(source.facade()).contains("Start");
        }

        @Test
        void an_object_can_have_a_static_main() {
            JvmSource source = JvmSource.scan("object Start { @JvmStatic fun main(args: Array<String>) {} }", KOTLIN);
            assertThat(source.fileMain()).isFalse();
            assertThat(source.types()).containsExactly(type("Start", false, 2));
        }
    }

    @Nested
    class Scala {

        @Test
        void objects_with_a_main_and_apps_can_be_started_and_classes_cannot() {
            assertThat(JvmSource.scan("class X { def main(a: Array[String]) = () }\nobject M extends App {}", SCALA)
                            .types())
                    .containsExactly(type("X", false, 0), type("M", false, 2));
            assertThat(JvmSource.scan("object M { val s = 'symbol; def main(a: Array[String]): Unit = () }", SCALA)
                            .types())
                    .containsExactly(type("M", false, 2));
        }

        @Test
        void a_main_method_gives_its_name_to_a_class() {
            assertThat(JvmSource.scan("@main def run() = println(1)", SCALA).facade())
                    .contains("run");
        }
    }

    private static JvmSource.Type type(String name, boolean isPublic, int startable) {
        return new JvmSource.Type(name, isPublic, startable);
    }
}
