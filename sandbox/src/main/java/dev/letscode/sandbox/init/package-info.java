/**
 * Environments behind {@code letscode-init}, whatever started it: frames over its standard input and output. The C
 * side is in {@code sandbox/native}; {@code docs/adr/0004-init-and-protocol.md} describes the frames.
 */
@NullMarked
package dev.letscode.sandbox.init;

import org.jspecify.annotations.NullMarked;
