package dev.letscode.app.cli;

import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.SourceSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a source is, where it does not say so itself. */
final class SourceOptions {

    @Option(
            names = {"-l", "--language"},
            paramLabel = "ID",
            description = "Language of the source, such as cpp20 or python3; told by the file's extension otherwise.")
    private @Nullable String language;

    @Option(
            names = "--entry-point",
            paramLabel = "NAME",
            description = "File or class to start with, where the source has several.")
    private @Nullable String entryPoint;

    SourceSet read(Path location) throws InputException {
        if (!Files.exists(location)) {
            throw new InputException(location + ": there is no such source file or folder");
        }
        if (!Files.isReadable(location)) {
            throw new InputException(location + ": the source cannot be read; check its permissions");
        }
        try {
            SourceSet source = SourceSet.of(location);
            return entryPoint == null ? source : source.withEntryPoint(entryPoint);
        } catch (IOException e) {
            throw new InputException(String.valueOf(e.getMessage()));
        }
    }

    Language language(LanguageCatalog catalog, SourceSet source, Path location) throws InputException {
        String wanted = language;
        if (wanted == null) {
            return catalog.detect(source)
                    .orElseThrow(() -> new InputException(location
                            + ": its language cannot be told by the name; say it with --language, which knows "
                            + ids(catalog)));
        }
        return catalog.byId(wanted)
                .orElseThrow(() -> new InputException(
                        "--language " + wanted + ": there is no such language; there are " + ids(catalog)));
    }

    private static String ids(LanguageCatalog catalog) {
        return catalog.all().stream().map(Language::id).collect(Collectors.joining(", "));
    }
}
