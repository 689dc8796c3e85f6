package dev.letscode.app.cli;

import dev.letscode.app.json.AuditItem;
import dev.letscode.app.json.Json;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the log of security is written for other programs: one entry a line. */
enum AuditExport {
    /** JSON lines: each line is an object as {@code --json} has it. */
    JSONL {
        @Override
        List<String> heading() {
            return List.of();
        }

        @Override
        String line(AuditItem item) {
            return Json.line(item);
        }
    },
    /** RFC 4180, with a heading. */
    CSV {
        @Override
        List<String> heading() {
            return List.of(
                    "number,at,kind,account,submission,policy,action,detail,test,fingerprint,pattern,text,evidence,digest");
        }

        @Override
        String line(AuditItem item) {
            return Stream.of(
                            item.number(),
                            item.at(),
                            item.kind(),
                            item.account(),
                            item.submission(),
                            item.policy(),
                            item.action(),
                            item.detail(),
                            item.test(),
                            item.fingerprint(),
                            item.pattern(),
                            item.text(),
                            item.evidence(),
                            item.digest())
                    .map(value -> value == null ? "" : cell(value.toString()))
                    .collect(Collectors.joining(","));
        }
    };

    abstract List<String> heading();

    abstract String line(AuditItem item);

    /** In quotes; what a spreadsheet would take for a formula begins with an apostrophe: programs have written it. */
    private static String cell(String text) {
        String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
