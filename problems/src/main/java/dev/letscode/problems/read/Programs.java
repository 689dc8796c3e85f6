package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.JuryProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the jury's programs in folders: each file and each folder is one. */
final class Programs {

    private static final Set<String> HEADERS = Set.of(".h", ".hh", ".hpp", ".hxx");

    private final Diagnostics diagnostics;

    Programs(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The programs of a folder, by name. */
    List<JuryProgram> in(Entry folder) {
        List<JuryProgram> programs = new ArrayList<>();
        Map<String, String> pathByName = new HashMap<>();
        for (Entry child : folder.children()) {
            if (isNotes(child)) {
                continue;
            }
            if (isHeader(child)) {
                diagnostics.warning(
                        child.path(), 0, "is ignored: put a program that has a header into a folder of its own");
                continue;
            }
            program(child).ifPresent(program -> {
                programs.add(program);
                String before = pathByName.put(program.name(), child.path());
                if (before != null) {
                    diagnostics.error(
                            child.path(), 0, "has the same program name, " + program.name() + ", as " + before);
                }
            });
        }
        return programs;
    }

    /**
     * The one program of a folder: its only file or folder, or the folder itself when it holds a program of several
     * files.
     */
    Optional<JuryProgram> only(Entry folder, String what) {
        List<Entry> children =
                folder.children().stream().filter(c -> !isNotes(c)).toList();
        if (children.isEmpty()) {
            diagnostics.error(folder.path(), 0, "has no " + what + " in it; add one or remove the folder");
            return Optional.empty();
        }
        return program(children.size() == 1 ? children.getFirst() : folder);
    }

    /**
     * The one program of a legacy folder: its children are programs, but a flat folder of a source and its headers, or
     * one with a {@code build} or {@code run} script, is a program as a whole, as DOMjudge reads it.
     */
    Optional<JuryProgram> onlyOfLegacy(Entry folder, String what) {
        long programs = folder.children().stream()
                .filter(c -> !isNotes(c) && !isHeader(c))
                .count();
        boolean scripts =
                folder.childFile("build").isPresent() || folder.childFile("run").isPresent();
        if (programs > 1 && !scripts) {
            diagnostics.error(
                    folder.path(),
                    0,
                    "has " + programs + " programs; only one " + what + " is supported: remove the others, or put"
                            + " the files of one program into one folder");
            return Optional.empty();
        }
        return only(folder, what);
    }

    Optional<JuryProgram> program(Entry entry) {
        if (!entry.folder()) {
            JuryProgram.Kind kind = switch (entry.extension().toLowerCase(Locale.ROOT)) {
                case ".ctd" -> JuryProgram.Kind.CHECKTESTDATA;
                case ".viva" -> JuryProgram.Kind.VIVA;
                default -> JuryProgram.Kind.SOURCES;
            };
            return Optional.of(new JuryProgram(entry.baseName(), entry.file(), List.of(entry.file()), kind));
        }
        if (entry.files().findAny().isEmpty()) {
            diagnostics.error(entry.path(), 0, "is a program without files; add its source or remove the folder");
            return Optional.empty();
        }
        boolean scripts =
                entry.childFile("build").isPresent() || entry.childFile("run").isPresent();
        return Optional.of(new JuryProgram(
                entry.name(),
                entry.file(),
                entry.filePaths(),
                scripts ? JuryProgram.Kind.SCRIPTS : JuryProgram.Kind.SOURCES));
    }

    private static boolean isHeader(Entry entry) {
        return !entry.folder() && HEADERS.contains(entry.extension().toLowerCase(Locale.ROOT));
    }

    static boolean isNotes(Entry entry) {
        return !entry.folder() && entry.name().toUpperCase(Locale.ROOT).matches("README(\\.(MD|TXT))?");
    }
}
