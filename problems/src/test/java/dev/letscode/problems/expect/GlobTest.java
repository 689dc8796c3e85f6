package dev.letscode.problems.expect;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GlobTest {

    private static Glob glob(String text) {
        return Glob.parse(text).orElseThrow();
    }

    @Test
    void a_star_stays_within_a_name() {
        assertThat(glob("secret/*-easy").matches("secret/01-easy")).isTrue();
        assertThat(glob("secret/*-easy").matches("secret/a/01-easy")).isFalse();
        assertThat(glob("*").matches("a/b")).isFalse();
        assertThat(glob("a*b*c").matches("abbcbc")).isTrue();
        assertThat(glob("a*b*c").matches("abcb")).isFalse();
    }

    @Test
    void a_folder_matches_what_is_in_it() {
        assertThat(glob("accepted").matchesSelfOrParent("accepted/a.py")).isTrue();
        assertThat(glob("accepted/*").matchesSelfOrParent("accepted/folder/a.py"))
                .isTrue();
        assertThat(glob("accepted").matchesSelfOrParent("accepted2/a.py")).isFalse();
        assertThat(glob("accepted/a.py").matchesSelfOrParent("accepted")).isFalse();
    }

    @Test
    void braces_stand_for_each_of_their_alternatives() {
        Glob glob = glob("{simple,complex{1,2},}.{py,c*}");
        assertThat(glob.matches("simple.py")).isTrue();
        assertThat(glob.matches("complex2.cpp")).isTrue();
        assertThat(glob.matches(".cc")).isTrue();
        assertThat(glob.matches("complex.py")).isFalse();
    }

    @Test
    void braces_that_do_not_match_or_explode_are_no_pattern() {
        assertThat(Glob.parse("a{b")).isEmpty();
        assertThat(Glob.parse("a}b")).isEmpty();
        assertThat(Glob.parse("}{")).isEmpty();
        assertThat(Glob.parse("{a,b}".repeat(20))).isEmpty();
        assertThat(Glob.parse("{".repeat(2000))).isEmpty();
    }

    @Test
    void other_signs_stand_for_themselves() {
        assertThat(glob("a.c").matches("abc")).isFalse();
        assertThat(glob("a?[x]").matches("a?[x]")).isTrue();
    }

    @Property
    void a_text_without_stars_and_braces_matches_exactly_itself(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String pattern,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String text) {
        assertThat(glob(pattern).matches(text)).isEqualTo(pattern.equals(text));
    }

    @Property
    void any_text_is_a_pattern_or_refused_but_never_a_failure(@ForAll String text, @ForAll String path) {
        Glob.parse(text).ifPresent(glob -> glob.matchesSelfOrParent(path));
    }
}
