package dev.letscode.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SourceLayoutTest {

    private static final LanguageCatalog LANGUAGES = LanguageCatalog.bundled();

    @Nested
    class Java {

        @Test
        void a_file_is_called_like_its_public_class() throws SourceFaultException {
            SourceLayout layout = layout("java", file("my-answer (2).java", "package p; public class Sol { }"));
            assertThat(layout.files()).containsOnlyKeys("Sol.java");
            assertThat(layout.entry()).isEqualTo("p.Sol");
            assertThat(layout.originalName("/work/source/Sol.java")).isEqualTo("my-answer (2).java");
        }

        @Test
        void the_class_with_main_is_the_start_and_of_several_the_one_called_main() throws SourceFaultException {
            String main = "{ public static void main(String[] a) {} }";
            assertThat(layout("java", file("A.java", "class A {}"), file("B.java", "class B " + main))
                            .entry())
                    .isEqualTo("B");
            assertThat(layout("java", file("A.java", "class A " + main), file("Main.java", "class Main " + main))
                            .entry())
                    .isEqualTo("Main");
            assertThat(layout("java", file("A.java", "class B " + main + " class C " + main))
                            .entry())
                    .isEqualTo("B");
        }

        @Test
        void the_author_can_say_where_to_start() throws SourceFaultException {
            List<SourceText> texts = List.of(file("A.java", "package q; class A { void main() {} } class B {}"));
            Language java = LANGUAGES.byId("java").orElseThrow();
            assertThat(SourceLayout.of(texts, Optional.of("B"), java).entry()).isEqualTo("q.B");
            assertThat(SourceLayout.of(texts, Optional.of("x.Y"), java).entry()).isEqualTo("x.Y");
        }

        @Test
        void a_compact_source_file_gets_a_name_that_is_an_identifier() throws SourceFaultException {
            SourceLayout layout = layout("java", file("1a.java", "void main() {}"));
            assertThat(layout.files()).containsOnlyKeys("Main.java");
            assertThat(layout.entry()).isEqualTo("Main");
        }

        @Test
        void two_files_with_the_same_public_class_are_refused() {
            assertThatThrownBy(() ->
                            layout("java", file("a.java", "public class X {}"), file("b.java", "public class X {}")))
                    .isInstanceOf(SourceFaultException.class)
                    .hasMessageContaining("X.java");
        }
    }

    @Test
    void kotlins_class_is_made_of_the_files_name() throws SourceFaultException {
        assertThat(layout("kotlin", file("my-answer.kt", "package a.b\nfun main() {}"))
                        .entry())
                .isEqualTo("a.b.My_answerKt");
        assertThat(layout("kotlin", file("1.kt", "fun main() {}")).entry()).isEqualTo("_1Kt");
    }

    @Test
    void pythons_start_is_main_py_or_the_only_file_or_the_one_that_is_named() throws SourceFaultException {
        assertThat(layout("python3", file("a.py", ""), file("main.py", "")).entry())
                .isEqualTo("main.py");
        assertThat(layout("python3", file("a.py", ""), file("__main__.py", "")).entry())
                .isEqualTo("__main__.py");
        assertThat(layout("python3", file("answer.py", ""), file("table.txt", ""))
                        .entry())
                .isEqualTo("answer.py");
        assertThatThrownBy(() -> layout("python3", file("a.py", ""), file("b.py", "")))
                .hasMessageContaining("main.py or __main__.py");
        Language python = LANGUAGES.byId("python3").orElseThrow();
        List<SourceText> texts = List.of(file("a.py", ""), file("b.py", ""));
        assertThat(SourceLayout.of(texts, Optional.of("b.py"), python).entry()).isEqualTo("b.py");
        assertThatThrownBy(() -> SourceLayout.of(texts, Optional.of("c.py"), python))
                .hasMessageContaining("c.py");
    }

    @Test
    void headers_are_there_and_are_not_handed_to_the_compiler() throws SourceFaultException {
        SourceLayout layout = layout("cpp20", file("a.cc", ""), file("lib/b.cpp", ""), file("lib/b.h", ""));
        assertThat(layout.files()).containsOnlyKeys("a.cc", "lib/b.cpp", "lib/b.h");
        assertThat(layout.sources()).containsExactly("a.cc", "lib/b.cpp");
    }

    @Test
    void a_single_file_in_a_language_that_was_asked_for_may_be_called_anything() throws SourceFaultException {
        SourceLayout layout = layout("cpp20", file("answer.txt", ""));
        assertThat(layout.sources()).containsExactly("answer.txt.cc");
        assertThat(layout.originalName("answer.txt.cc")).isEqualTo("answer.txt");
        assertThatThrownBy(() -> layout("cpp20", file("a.txt", ""), file("b.txt", "")))
                .hasMessageContaining("no file is a C++20 source");
    }

    @Test
    void a_name_is_never_taken_for_an_option() throws SourceFaultException {
        assertThat(layout("c", file("-o.c", "")).sources()).containsExactly("./-o.c");
        assertThat(layout("java", file("@args.java", "class A {}")).sources()).containsExactly("./@args.java");
    }

    private static SourceText file(String name, String content) {
        return new SourceText(name, content);
    }

    private static SourceLayout layout(String language, SourceText... files) throws SourceFaultException {
        return SourceLayout.of(
                Arrays.asList(files), Optional.empty(), LANGUAGES.byId(language).orElseThrow());
    }
}
