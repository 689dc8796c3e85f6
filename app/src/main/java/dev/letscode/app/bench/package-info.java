/**
 * How fast the judge itself is, measured on this machine in one run beside what it is compared with. {@code
 * docs/performance.md} says what each number means.
 */
@NullMarked
package dev.letscode.app.bench;

import org.jspecify.annotations.NullMarked;
