package dev.letscode.worker.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ImportsTest {

    @Test
    void every_line_keeps_its_number() {
        String source =
                "// a\nimport {\n  readFileSync as read,\n} from 'fs'\n/* b\n*/ import x from \"os\";\nread(0);\n";

        Imports.Module module = Imports.asCalls(source).orElseThrow();

        assertThat(module.text().lines()).hasSameSizeAs(source.lines().toList());
        assertThat(module.text().lines().toList().getLast()).isEqualTo("read(0);");
        assertThat(module.text())
                .contains(
                        "= require('fs');", "const read = __module1.readFileSync;", "= require(\"os\");", "const x = ");
    }

    @Test
    void a_module_waits_only_if_it_says_so() {
        assertThat(Imports.asCalls("import 'fs'; const awaited = 1;")
                        .orElseThrow()
                        .awaits())
                .isFalse();
        assertThat(Imports.asCalls("import 'fs'; await 1;").orElseThrow().awaits())
                .isTrue();
    }

    /** The parser says what is wrong with those that are wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "console.log('import fs from \"fs\"')",
                "/* import fs from 'fs' */ 1;",
                "// import fs from 'fs'",
                "import('fs').then(x => x);",
                "import.meta.url;",
                "important('x');",
                "import fs 'fs';",
                "import {a from 'fs';",
                "import fs from fs;",
                "import from 'fs",
                "let a = 1; import fs from 'fs';"
            })
    void what_does_not_begin_with_an_import_is_left(String source) {
        assertThat(Imports.asCalls(source)).isEmpty();
    }
}
