/**
 * Deciding whether what a program printed is right: the default validator of the ICPC problem package format, and
 * custom validators that run in a sandbox of their own.
 */
@NullMarked
package dev.letscode.engine.check;

import org.jspecify.annotations.NullMarked;
