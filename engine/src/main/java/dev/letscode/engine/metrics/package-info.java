/** What is measured about a service, and what is watched: records and rules, without clocks, threads and stores. */
@NullMarked
package dev.letscode.engine.metrics;

import org.jspecify.annotations.NullMarked;
