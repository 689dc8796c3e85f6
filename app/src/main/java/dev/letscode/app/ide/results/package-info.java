/** What came of a run or a submission, and how it is shown. */
@NullMarked
package dev.letscode.app.ide.results;

import org.jspecify.annotations.NullMarked;
