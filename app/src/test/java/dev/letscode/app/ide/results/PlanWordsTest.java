package dev.letscode.app.ide.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.app.ide.words.Tongue;
import dev.letscode.app.ide.words.Words;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanWordsTest {

    private static String say(Tongue tongue, String backend, String reason) {
        return new PlanWords(new Words(tongue)).say(new Report.Plan(backend, reason));
    }

    @Test
    void a_reason_is_said_in_the_window_s_language_with_all_that_is_in_it() {
        String reason =
                "server tier, namespaces: it is unsafe: starts or signals processes (main.c:3), leaves the language: "
                        + "machine code, raw memory or foreign libraries (main.c:1); but there is no client tier for it here";

        assertThat(say(Tongue.GERMAN, "namespaces", reason))
                .isEqualTo("Läuft in Namensräumen (Server-Stufe): unsicher: startet Prozesse oder schickt ihnen Signale"
                        + " (main.c:3), verlässt die Sprache: Maschinencode, roher Speicher oder fremde Bibliotheken"
                        + " (main.c:1); aber es gibt dafür hier keine Client-Stufe");
        assertThat(say(Tongue.ENGLISH, "namespaces", "server tier, namespaces: the server tier was asked for"))
                .isEqualTo("Runs in namespaces (server tier): the server tier was asked for");
    }

    @Test
    void where_another_backend_took_over_and_of_what_is_not_known_nothing_is_left_out() {
        assertThat(say(
                        Tongue.SPANISH,
                        "a container",
                        "client tier, WebAssembly: nothing in it is unsafe, and its loops are simple"))
                .isEqualTo(
                        "Se ejecuta en un contenedor: nivel cliente, WebAssembly: nada en él es inseguro, y sus bucles son simples");
        assertThat(say(Tongue.CHINESE, "somewhere", "because of something new"))
                .isEqualTo("运行于 somewhere：because of something new");
    }
}
