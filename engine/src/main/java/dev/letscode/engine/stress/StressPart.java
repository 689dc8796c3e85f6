package dev.letscode.engine.stress;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;

/**
 * A generator or a reference: a program that is trusted to be right.
 *
 * @param name as a person knows it: its place in the package, or its file
 * @param source of it
 * @param language as the server tier runs it
 */
public record StressPart(String name, SourceSet source, Language language) {}
