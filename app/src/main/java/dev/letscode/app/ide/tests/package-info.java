/** The samples and tests of one's own of the problem in front. */
@NullMarked
package dev.letscode.app.ide.tests;

import org.jspecify.annotations.NullMarked;
