/** Watches a service while it runs: metrics, their history, where they are sent to, and alerts. */
@NullMarked
package dev.letscode.engine.monitoring;

import org.jspecify.annotations.NullMarked;
