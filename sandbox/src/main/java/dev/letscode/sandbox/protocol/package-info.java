/**
 * The frames between the owner of an environment and what runs programs in it: the init of a container, or a worker.
 * {@code docs/adr/0004-init-and-protocol.md} describes them; both sides in Java use this package.
 */
@NullMarked
package dev.letscode.sandbox.protocol;

import org.jspecify.annotations.NullMarked;
