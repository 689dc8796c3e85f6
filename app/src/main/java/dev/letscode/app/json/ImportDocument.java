package dev.letscode.app.json;

import java.util.List;

/** What {@code import --json} prints: where the packages are that were imported. */
public record ImportDocument(List<String> packages) {

    public ImportDocument {
        packages = List.copyOf(packages);
    }
}
