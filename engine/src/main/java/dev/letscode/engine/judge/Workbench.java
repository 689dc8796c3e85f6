package dev.letscode.engine.judge;

import dev.letscode.engine.compile.ProgramBuilder;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.sandbox.Sandbox;
import java.nio.file.Path;

/**
 * What judging works with; made once and shared by all that judge. Its owner closes the sandbox.
 *
 * @param sandbox runs programs
 * @param builder makes them
 * @param languages that are known
 * @param slots for runs whose time is measured
 * @param cacheFolder where generated test data and derived time limits are kept; made if it does not exist, and may be
 *     shared between processes
 */
public record Workbench(
        Sandbox sandbox, ProgramBuilder builder, LanguageCatalog languages, CpuSlots slots, Path cacheFolder) {}
