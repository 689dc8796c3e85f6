/**
 * Does ahead of a submission what makes its verdict come late: has what it will run in started, and builds it while its
 * author still looks at it. Nothing here decides a verdict, and everything works without it.
 */
@NullMarked
package dev.letscode.engine.hybrid;

import org.jspecify.annotations.NullMarked;
