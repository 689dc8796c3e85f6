package dev.letscode.engine.service;

import dev.letscode.problems.ProblemPackage;
import java.util.Optional;

/** The problems that there are. Thread-safe. */
@FunctionalInterface
public interface ProblemCatalog {

    /** The problem with this short name. */
    Optional<ProblemPackage> find(String shortName);
}
