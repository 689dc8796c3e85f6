/** Used by the build alone: amends the guests' languages before workers run them (ADR 21). */
@NullMarked
package dev.letscode.worker.amend;

import org.jspecify.annotations.NullMarked;
