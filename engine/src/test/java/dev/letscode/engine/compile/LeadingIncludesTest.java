package dev.letscode.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LeadingIncludesTest {

    @Test
    void headers_count_up_to_the_first_line_that_could_change_them() {
        String source = """
                // a comment
                #pragma GCC optimize("O3")
                /* and
                   another */ #include <iostream>  // for cin
                #  include<vector>\r
                #include <bits/stdc++.h>
                #define int long long
                #include <map>
                """;

        assertThat(LeadingIncludes.of(source)).containsExactly("iostream", "vector", "bits/stdc++.h");
    }

    @Test
    void nothing_counts_after_anything_else() {
        for (String first : new String[] {
            "#define private public", "int x;", "#if 1", "#pragma pack(1)", "using namespace std;",
                    "#include \"own.h\"",
            "// goes on \\", "\"", "#import <vector>", "#include MACRO", "#include <map> int x;", "/* open"
        }) {
            assertThat(LeadingIncludes.of(first + "\n#include <iostream>\n"))
                    .as(first)
                    .isEmpty();
        }
    }

    @Test
    void a_source_may_end_anywhere_and_be_long() {
        assertThat(LeadingIncludes.of("")).isEmpty();
        assertThat(LeadingIncludes.of("#include <map>")).isEqualTo(Set.of("map"));
        assertThat(LeadingIncludes.of("//x\n \t/**/".repeat(100_000) + "#include <map>\n"))
                .isEqualTo(Set.of("map"));
    }
}
