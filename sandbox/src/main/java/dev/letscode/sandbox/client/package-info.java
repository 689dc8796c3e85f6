/**
 * Programs that run on any operating system, without a container: in worker JVMs that hold GraalVM's languages and a run
 * time for WebAssembly. {@code docs/tiers.md} says what that means for those who use it.
 */
@NullMarked
package dev.letscode.sandbox.client;

import org.jspecify.annotations.NullMarked;
