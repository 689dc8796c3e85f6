/** What a source tells without being run: what it does that is not safe, how much work it may be, and where it is wrong. */
@NullMarked
package dev.letscode.engine.analysis;

import org.jspecify.annotations.NullMarked;
