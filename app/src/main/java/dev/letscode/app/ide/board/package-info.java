/** What goes on in the judge, and what went on: a dashboard of its own metrics and of its history in the store. */
@NullMarked
package dev.letscode.app.ide.board;

import org.jspecify.annotations.NullMarked;
