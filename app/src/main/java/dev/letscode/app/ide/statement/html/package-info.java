/** What every kind of statement needs to become a page. */
@NullMarked
package dev.letscode.app.ide.statement.html;

import org.jspecify.annotations.NullMarked;
