/** What outlives the process: submissions, their sources and what came of them, in a database. */
@NullMarked
package dev.letscode.engine.store;

import org.jspecify.annotations.NullMarked;
