/** Statements in LaTeX: what authors of problems use of it, as HTML. */
@NullMarked
package dev.letscode.app.ide.statement.latex;

import org.jspecify.annotations.NullMarked;
