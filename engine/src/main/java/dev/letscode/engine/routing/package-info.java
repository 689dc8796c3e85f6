/** Where a submission is run, and why: decided before it runs, by rules that know nothing but facts. */
@NullMarked
package dev.letscode.engine.routing;

import org.jspecify.annotations.NullMarked;
