/** The verdict on what was submitted, test by test. */
@NullMarked
package dev.letscode.app.ide.verdicts;

import org.jspecify.annotations.NullMarked;
