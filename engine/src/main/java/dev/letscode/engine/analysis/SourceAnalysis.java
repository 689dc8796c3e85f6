package dev.letscode.engine.analysis;

import java.util.List;
import java.util.Set;

/**
 * What reading a source tells. Reading sees what is written and not what is computed: a source that wants to hide
 * something can, so nothing here replaces a sandbox.
 *
 * @param findings in the order of the source
 * @param imports modules, headers or packages, as they are written
 * @param loops the outermost ones, in the order of the source
 * @param recursive functions that call themselves, also through others
 * @param problems where the source is not of its language; the rest is read all the same
 */
public record SourceAnalysis(
        List<Finding> findings,
        Set<String> imports,
        List<Loop> loops,
        Set<String> recursive,
        List<SyntaxProblem> problems) {

    public SourceAnalysis {
        findings = List.copyOf(findings);
        imports = Set.copyOf(imports);
        loops = List.copyOf(loops);
        recursive = Set.copyOf(recursive);
        problems = List.copyOf(problems);
    }

    /** The findings that a tier without a kernel's protection must not run. */
    public List<Finding> unsafe() {
        return findings.stream().filter(finding -> finding.kind().isUnsafe()).toList();
    }

    public boolean has(Finding.Kind kind) {
        return findings.stream().anyMatch(finding -> finding.kind() == kind);
    }
}
