/** The window's whole pages, of which one is shown at a time. */
@NullMarked
package dev.letscode.app.ide.pages;

import org.jspecify.annotations.NullMarked;
