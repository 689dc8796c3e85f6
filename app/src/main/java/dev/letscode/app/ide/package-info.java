/**
 * The window. Each feature has a package below this one, with a model that can be observed and calls no toolkit, a view
 * that is built in code, and what is between them and the judge; this one puts them together.
 */
@NullMarked
package dev.letscode.app.ide;

import org.jspecify.annotations.NullMarked;
