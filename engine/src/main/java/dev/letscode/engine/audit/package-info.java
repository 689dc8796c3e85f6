/** What has to be proved later: violations, who is to be looked at, and that nobody has changed the log of it. */
@NullMarked
package dev.letscode.engine.audit;

import org.jspecify.annotations.NullMarked;
