/**
 * Running programs under limits. This package is the API that every backend implements; it knows programs, limits and
 * results, and no problem and no verdict. A sandbox reports facts; whoever calls it judges them.
 */
@NullMarked
package dev.letscode.sandbox;

import org.jspecify.annotations.NullMarked;
