/** Statements in PDF: pages as pictures and as text, and the view that shows those of them that are in sight. */
@NullMarked
package dev.letscode.app.ide.statement.pdf;

import org.jspecify.annotations.NullMarked;
