package dev.letscode.engine.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GCC, Clang and GNAT, with the messages of GNU's and LLVM's linkers, which name no lines. */
final class GccMessages {

    private static final Pattern MESSAGE = Pattern.compile(
            "^(?<file>[^:\\s][^:]*):(?<line>\\d+):(?:(?<column>\\d+):)? "
                    + "(?<severity>fatal error|internal compiler error|error|warning|note|sorry, unimplemented): (?<message>.+)$");

    /** GNAT leaves the word "error" away in some versions. */
    private static final Pattern GNAT = Pattern.compile(
            "^(?<file>[^:\\s][^:]*\\.ad[bs]):(?<line>\\d+):(?<column>\\d+): (?:\\((?<severity>style)\\) )?(?<message>.+)$");

    private static final Pattern SECTION =
            Pattern.compile("^(?:\\S*ld(?:\\.\\w+)?: )?(?<file>[^:()]*?):?(?:\\d+:)?\\(\\.[^)]*\\): (?<message>.+)$");

    private static final Pattern LINKER = Pattern.compile(
            "^(?:\\S*/)?ld(?:\\.\\w+)?: (?:error: )?(?<message>(?:cannot|undefined|duplicate|unable|final"
                    + " link failed|.*: No space left).*)$");

    private static final Pattern PROGRAM = Pattern.compile(
            "^(?:\\S*/)?(?<program>cc1\\w*|gcc|g\\+\\+|clang(?:\\+\\+)?|as|gnatmake|gnatbind|collect2|lto1): "
                    + "(?:fatal error|internal compiler error|error): (?<message>.+)$");

    private GccMessages() {}

    static void read(List<String> lines, MessageSink sink) {
        for (String line : lines) {
            Matcher message = MESSAGE.matcher(line);
            Matcher gnat = GNAT.matcher(line);
            Matcher section = SECTION.matcher(line);
            Matcher linker = LINKER.matcher(line);
            Matcher program = PROGRAM.matcher(line);
            if (message.matches()) {
                sink.add(message);
            } else if (gnat.matches()) {
                sink.add(gnat);
            } else if (section.matches()) {
                boolean isObject = section.group("file").endsWith(".o");
                sink.add(isObject ? "" : section.group("file"), 0, 0, Severity.ERROR, section.group("message"));
            } else if (linker.matches()) {
                sink.add(linker);
            } else if (program.matches() && !(program.group("program").equals("collect2") && sink.hasErrors())) {
                sink.add(program);
            }
        }
    }
}
